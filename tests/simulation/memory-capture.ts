import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { blanked, isPhotoOf, isToBlank } from '../../web/store/blank.ts';
import { type CaptureStore, forkOf, type Lane, type Work } from '../../web/store/capture-store.ts';
import type { Photo } from '../../web/store/photo.ts';
import { frozen } from './frozen.ts';

export type CaptureDisk = {
  lanes: Map<string, Lane>;
  mutations: Map<string, Mutation[]>;
  results: Map<string, Map<number, PushResult>>;
  photos: Map<string, Photo>;
  /** By photo and part. */
  bytes: Map<string, ArrayBuffer>;
};

export const emptyDisk = (): CaptureDisk => ({
  lanes: new Map(),
  mutations: new Map(),
  results: new Map(),
  photos: new Map(),
  bytes: new Map(),
});

/** A copy as a backup makes it; what is on a disk is never changed in place. */
export const copyOfDisk = (disk: CaptureDisk): CaptureDisk => ({
  lanes: new Map(disk.lanes),
  mutations: new Map(disk.mutations),
  results: new Map([...disk.results].map(([lane, results]) => [lane, new Map(results)])),
  photos: new Map(disk.photos),
  bytes: new Map(disk.bytes),
});

/** The capture store on a disk that can be copied, as a phone's backup does. Each call is one step: it happened or it did not. */
export function memoryCapture(disk: CaptureDisk): CaptureStore {
  const numbered = (work: Work[], from: number): Mutation[] =>
    work.map((one, i) => frozen(structuredClone({ n: from + i, ...one })));
  const of = (lane: string) => disk.mutations.get(lane) ?? [];

  return {
    lanes: async () => [...disk.lanes.values()],
    lane: async (id) => disk.lanes.get(id) ?? null,
    mutations: async (lane, from, max = Number.POSITIVE_INFINITY) =>
      of(lane)
        .filter(({ n }) => n >= from)
        .slice(0, max),
    results: async (lane) => new Map(disk.results.get(lane)),
    async add(lane, work) {
      if (disk.lanes.has(lane.id)) return;
      disk.lanes.set(
        lane.id,
        frozen({ ...structuredClone(lane), nextN: lane.ackN + 1 + work.length }),
      );
      disk.mutations.set(lane.id, numbered(work, lane.ackN + 1));
    },
    async save(id, work, change) {
      const lane = disk.lanes.get(id);
      if (!lane) return null;
      if (change && !change.isNew && disk.photos.get(change.photo.id)?.state !== 'raw') return [];
      if (change) {
        const { photo, put, drop } = structuredClone(change);
        disk.photos.set(photo.id, frozen(photo));
        for (const [part, bytes] of Object.entries(put))
          disk.bytes.set(`${photo.id} ${part}`, bytes);
        for (const part of drop) disk.bytes.delete(`${photo.id} ${part}`);
      }
      const saved = numbered(work, lane.nextN);
      disk.mutations.set(id, [...of(id), ...saved]);
      disk.lanes.set(id, { ...lane, nextN: lane.nextN + work.length });
      return saved;
    },
    photos: async () =>
      [...disk.photos.values()].sort(
        (one, other) => one.at - other.at || (one.id < other.id ? -1 : 1),
      ),
    photoBytes: async (id, part) => structuredClone(disk.bytes.get(`${id} ${part}`) ?? null),
    async changePhoto(id, change) {
      const photo = disk.photos.get(id);
      if (photo) disk.photos.set(id, frozen(structuredClone({ ...change(photo), id })));
    },
    async dropPhoto(id, parts) {
      for (const part of parts ?? ['raw', 'full', 'small']) disk.bytes.delete(`${id} ${part}`);
      if (!parts) disk.photos.delete(id);
    },
    reserve: async () => undefined,
    freeReserve: async () => false,
    async change(id, change) {
      const lane = disk.lanes.get(id);
      if (!lane) return;
      const { nextN, ackN, epoch } = lane;
      disk.lanes.set(id, frozen(structuredClone({ ...change(lane), id, nextN, ackN, epoch })));
    },
    async acknowledge(id, epoch, ack, results) {
      const lane = disk.lanes.get(id);
      if (lane?.epoch !== epoch) return;
      const known = disk.results.get(id) ?? new Map<number, PushResult>();
      for (const result of results) known.set(result.n, result);
      disk.results.set(id, known);
      disk.lanes.set(id, { ...lane, ackN: Math.max(lane.ackN, ack) });
    },
    async restart(id, epoch, from) {
      const lane = disk.lanes.get(id);
      if (!lane || (from !== undefined && lane.epoch !== from)) return;
      disk.results.delete(id);
      disk.lanes.set(id, { ...lane, ackN: 0, epoch });
    },
    async blank(gone, alone = []) {
      const [ids, byThemselves] = [new Set<unknown>(gone), new Set<unknown>(alone)];
      for (const [lane, work] of disk.mutations)
        disk.mutations.set(
          lane,
          work.map((one) => (isToBlank(one, ids, byThemselves) ? frozen(blanked(one)) : one)),
        );
      for (const photo of [...disk.photos.values()])
        if (isPhotoOf(photo, ids)) await this.dropPhoto(photo.id);
    },
    async fork(id, next) {
      const lane = disk.lanes.get(id);
      if (!lane) return;
      const work = of(id).map(({ n: _, ...one }) => one);
      disk.mutations.set(next.id, numbered(work, 1));
      disk.lanes.set(next.id, frozen(structuredClone(forkOf(lane, next, work.length))));
      for (const photo of disk.photos.values())
        if (photo.lane === id) disk.photos.set(photo.id, { ...photo, lane: next.id, sent: {} });
      disk.lanes.delete(id);
      disk.mutations.delete(id);
      disk.results.delete(id);
    },
  };
}
