import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { type CaptureStore, forkOf, type Lane, type Work } from '../../web/store/capture-store.ts';

export type CaptureDisk = {
  lanes: Map<string, Lane>;
  mutations: Map<string, Mutation[]>;
  results: Map<string, Map<number, PushResult>>;
};

export const emptyDisk = (): CaptureDisk => ({
  lanes: new Map(),
  mutations: new Map(),
  results: new Map(),
});

/** The capture store on a disk that can be copied, as a phone's backup does. Each call is one step: it happened or it did not. */
export function memoryCapture(disk: CaptureDisk): CaptureStore {
  const numbered = (work: Work[], from: number): Mutation[] =>
    work.map((one, i) => structuredClone({ n: from + i, ...one }));
  const of = (lane: string) => disk.mutations.get(lane) ?? [];

  return {
    lanes: async () => structuredClone([...disk.lanes.values()]),
    lane: async (id) => structuredClone(disk.lanes.get(id) ?? null),
    mutations: async (lane, from, max = Number.POSITIVE_INFINITY) =>
      structuredClone(of(lane).filter(({ n }) => n >= from)).slice(0, max),
    results: async (lane) => new Map(disk.results.get(lane)),
    async add(lane, work) {
      if (disk.lanes.has(lane.id)) return;
      disk.lanes.set(lane.id, { ...lane, nextN: lane.ackN + 1 + work.length });
      disk.mutations.set(lane.id, numbered(work, lane.ackN + 1));
    },
    async save(id, work) {
      const lane = disk.lanes.get(id);
      if (!lane) return null;
      const saved = numbered(work, lane.nextN);
      disk.mutations.set(id, [...of(id), ...saved]);
      disk.lanes.set(id, { ...lane, nextN: lane.nextN + work.length });
      return saved;
    },
    async change(id, change) {
      const lane = disk.lanes.get(id);
      if (!lane) return;
      const { nextN, ackN, epoch } = lane;
      disk.lanes.set(id, { ...change(lane), id, nextN, ackN, epoch });
    },
    async acknowledge(id, epoch, ack, results) {
      const lane = disk.lanes.get(id);
      if (lane?.epoch !== epoch) return;
      const known = disk.results.get(id) ?? new Map<number, PushResult>();
      for (const result of results) known.set(result.n, result);
      disk.results.set(id, known);
      disk.lanes.set(id, { ...lane, ackN: Math.max(lane.ackN, ack) });
    },
    async restart(id, epoch) {
      const lane = disk.lanes.get(id);
      if (!lane) return;
      disk.results.delete(id);
      disk.lanes.set(id, { ...lane, ackN: 0, epoch });
    },
    async fork(id, next) {
      const lane = disk.lanes.get(id);
      if (!lane) return;
      const work = of(id).map(({ n: _, ...one }) => one);
      disk.mutations.set(next.id, numbered(work, 1));
      disk.lanes.set(next.id, forkOf(lane, next, work.length));
      disk.lanes.delete(id);
      disk.mutations.delete(id);
      disk.results.delete(id);
    },
  };
}
