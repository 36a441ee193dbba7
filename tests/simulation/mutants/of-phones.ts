import type { Work } from '../../../web/store/capture-store.ts';
import { isFailure } from '../../../web/sync/api.ts';
import { NoRoom } from '../faults.ts';
import type { Mutant } from '../mutant.ts';
import { saysAllIsThere } from './says-all-is-there.ts';

/** The last number that the server said it has, by lane. */
const heardAck = new Map<string, number>();

/** Another id of the same shape. */
export const otherMid = (mid: string): string =>
  `${mid.slice(0, -1)}${((Number.parseInt(mid.slice(-1), 16) + 1) % 16).toString(16)}`;

const again = (one: Work): Work => {
  const mid = otherMid(one.mid);
  return { ...one, mid, e: one.e === one.mid ? mid : one.e };
};

/** Mistakes in what a phone does. */
export const ofPhones: readonly Mutant[] = [
  {
    name: 'fork-unheard',
    says: 'a phone does not hear that its copy used its numbers',
    api: (api) => ({
      ...api,
      async push(token, body) {
        const answer = await api.push(token, body);
        if (isFailure(answer) || !('fork' in answer)) return answer;
        return { epoch: answer.epoch, ack: body.muts.at(-1)?.n ?? 0, head: 0, r: [] };
      },
    }),
  },
  {
    name: 'restore-unheard',
    says: 'a phone does not hear that the server was put back',
    api(api) {
      let real: number | undefined;
      return {
        ...api,
        push: async (token, body) => ({ ...(await api.push(token, body)), epoch: 1 }),
        async pull(body) {
          const answer = await api.pull({ ...body, epoch: real ?? body.epoch });
          if (isFailure(answer)) return answer;
          real = answer.epoch;
          return { ...answer, epoch: 1 };
        },
      };
    },
  },
  {
    name: 'restore-forgets-nothing',
    says: 'a phone hears that the server was put back, and sends nothing again',
    store: (store, { capture }) => ({
      ...store,
      async restart(id, epoch) {
        const lane = capture.lanes.get(id);
        if (lane) capture.lanes.set(id, { ...lane, epoch });
      },
    }),
  },
  {
    name: 'ack-all',
    says: 'a phone ticks off what it never sent',
    store: (store) => ({
      ...store,
      acknowledge: async (id, epoch, ack, results) =>
        store.acknowledge(id, epoch, ((await store.lane(id))?.nextN ?? ack + 1) - 1, results),
    }),
  },
  {
    name: 'ack-by-number',
    says: 'a phone ticks off by number what its copy handed in',
    api: (api) => ({
      ...api,
      async push(token, body) {
        const answer = await api.push(token, body);
        if ('ack' in answer) heardAck.set(body.lane, answer.ack);
        return answer;
      },
    }),
    store: (store) => ({
      ...store,
      acknowledge: (id, epoch, ack, results) =>
        store.acknowledge(id, epoch, Math.max(ack, heardAck.get(id) ?? 0), results),
    }),
  },
  {
    name: 'ack-without-epoch',
    says: 'an answer of before a restore ticks off what the restore took back',
    store: (store) => ({
      ...store,
      acknowledge: async (id, _epoch, ack, results) =>
        store.acknowledge(id, (await store.lane(id))?.epoch ?? 0, ack, results),
    }),
    // Else the proof would find it missing, and it would go again.
    api: saysAllIsThere,
  },
  {
    name: 'page-unchecked',
    says: 'a phone takes a page that does not follow on what it holds',
    view: (view) => ({
      ...view,
      async apply(lane, epoch, pages) {
        const { cursors } = await view.cursors(lane);
        const moved = pages.map((page) => ({ ...page, from: cursors[page.s] ?? 0 }));
        await view.apply(lane, epoch, moved);
      },
    }),
  },
  {
    name: 'copy-keeps-the-gone',
    says: 'a phone goes on showing a scope that it may not read any more',
    view: (view) => ({
      ...view,
      forget: async (lane, scopes) => (scopes ? undefined : view.forget(lane)),
    }),
  },
  {
    name: 'eviction-takes-all',
    says: 'what waits to be sent goes when the browser throws the copy away',
    onEvicted({ capture }) {
      for (const lane of capture.mutations.keys()) capture.mutations.set(lane, []);
    },
  },
  {
    name: 'sent-is-gone',
    says: 'a phone lets go of what it sent before it hears that it arrived',
    api: (api, disks) => ({
      ...api,
      push(token, body) {
        const { lanes, mutations } = disks.capture;
        const lane = lanes.get(body.lane);
        const last = body.muts.at(-1)?.n;
        if (lane && last !== undefined) {
          lanes.set(lane.id, { ...lane, ackN: Math.max(lane.ackN, last) });
          mutations.set(
            lane.id,
            (mutations.get(lane.id) ?? []).filter(({ n }) => n > last),
          );
        }
        return api.push(token, body);
      },
    }),
  },
  {
    name: 'photo-told-twice',
    says: 'a photo that is made ready again is told of twice',
    store: (store) => ({
      ...store,
      async save(lane, work, photo) {
        const saved = await store.save(lane, work, photo);
        if (photo && !photo.isNew && saved?.length) await store.save(lane, work.map(again));
        return saved;
      },
    }),
  },
  {
    name: 'full-says-saved',
    says: 'a phone that is full calls saved what it could not keep',
    store: (store) => ({
      ...store,
      async save(lane, work, photo) {
        try {
          return await store.save(lane, work, photo);
        } catch (error) {
          if (!(error instanceof NoRoom)) throw error;
          return work.map((one, at) => ({ n: at + 1, ...one }));
        }
      },
    }),
  },
  {
    name: 'erased-stays-here',
    says: 'what was erased stays on the phone that wrote it down',
    store: (store) => ({ ...store, blank: async () => undefined }),
  },
  {
    name: 'erased-untold',
    says: 'who may read no more does not hear that what they wrote was erased',
    api: (api) => ({
      ...saysAllIsThere(api),
      async push(token, body) {
        const answer = await api.push(token, body);
        return body.muts.length === 0 && 'r' in answer ? { ...answer, r: [] } : answer;
      },
    }),
  },
  {
    name: 'fork-leaves-photos',
    says: 'photos stay behind with the lane that a copied phone leaves',
    store: (store, { capture }) => ({
      ...store,
      async fork(id, next) {
        const left = [...capture.photos.values()].filter(({ lane }) => lane === id);
        await store.fork(id, next);
        for (const photo of left) capture.photos.set(photo.id, photo);
      },
    }),
  },
  {
    name: 'fork-leaves-work',
    says: 'a copied phone goes on with only what was not sent',
    store: (store, { capture }) => ({
      ...store,
      async fork(id, next) {
        const ackN = capture.lanes.get(id)?.ackN ?? 0;
        const work = capture.mutations.get(id) ?? [];
        capture.mutations.set(
          id,
          work.filter(({ n }) => n > ackN),
        );
        await store.fork(id, next);
      },
    }),
  },
];
