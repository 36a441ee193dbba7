import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { rules } from '../../../schema/mutations/rules.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import { idbView, openViewDatabase } from '../../../web/store/view-idb.ts';
import type { Api } from '../../../web/sync/api.ts';
import { makeDevice } from '../../../web/sync/make-device.ts';

it('hands in the finds of one walk when those of another cannot be handed in', async () => {
  const handedIn: string[] = [];
  const api = {
    openLane: async ({ lane }) => ({
      organisation: { slug: 'rozenbuurt-wonen', name: 'Rozenbuurt Wonen' },
      walk: null,
      person: null,
      role: 'guest',
      maker: lane,
    }),
    push: async (_token, { lane, muts }) => {
      handedIn.push(lane);
      // Some answer that is JSON and not our server's, to whoever came first.
      if (lane === handedIn[0]) return { status: 'log in' } as never;
      const last = muts.at(-1)?.n ?? 0;
      return { epoch: 1, ack: last, head: last, r: muts.map(({ n }) => ({ n, s: 'ok', seq: n })) };
    },
    pull: async () => ({ epoch: 1, head: 0, now: 0, scopes: [], refused: [] }),
    manifest: async () => ({ epoch: 1, now: 0, missing: { muts: [], photos: [] }, erased: [] }),
  } as Partial<Api> as Api;
  const captured = await openCaptureDatabase();
  const sealer = await openSealer(captured);
  const device = await makeDevice({
    api,
    store: idbCapture(captured, sealer),
    view: idbView(await openViewDatabase(), sealer),
    clock: () => 1_000,
    random: (bytes) => crypto.getRandomValues(bytes),
    here: { person: signal(null), organisation: signal('') },
    goOffline: signal(false),
    storage: async () => ({ used: 0, quota: 0, persisted: false }),
    alone: (work) => work(),
    makeDesk: () => Promise.reject(new Error('No photos here')),
    rules: Promise.resolve(rules),
    onSaved: () => undefined,
    onLeft: () => undefined,
  });
  const lanes = [
    await device.joinWalk({ nickname: 'Kim', code: 'K7Q4PX' }),
    await device.joinWalk({ nickname: 'Kim', code: 'K7Q4PY' }),
  ];
  expect(await device.syncNow()).toBe(false);
  expect(device.state.value, 'the screen says that sending does not work yet').toBe('problem');
  expect([...handedIn].sort()).toEqual([...lanes].sort());
  expect(device.unsent.value.map(({ lane }) => lane)).toEqual([handedIn[0]]);
});
