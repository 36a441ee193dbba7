import type { Rules } from '../../../schema/mutations/reduce.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import { idbView, openViewDatabase } from '../../../web/store/view-idb.ts';
import type { Api } from '../../../web/sync/api.ts';
import { makeDevice } from '../../../web/sync/make-device.ts';

const slug = 'rozenbuurt-wonen';
const fatma = { id: 'fatma', name: 'Fatma' };

let made = 0;
/** A server that lets everybody in and is silent about all else, or is not there. */
async function deskOf(isThere: boolean, known: Promise<Rules> = new Promise(() => undefined)) {
  const away = async () => ({ unreachable: true }) as const;
  const opened: string[] = [];
  const api = {
    hello: away,
    push: away,
    pull: away,
    openLane: async ({ lane }) => {
      if (!isThere) return { unreachable: true };
      opened.push(lane);
      const organisation = { slug, name: 'Rozenbuurt Wonen' };
      return { organisation, walk: null, person: fatma, role: 'reviewer', maker: lane };
    },
  } as Partial<Api> as Api;
  made += 1;
  const captured = await openCaptureDatabase(`capture-${isThere}-${made}`);
  const sealer = await openSealer(captured);
  const device = await makeDevice({
    api,
    store: idbCapture(captured, sealer),
    view: idbView(await openViewDatabase(`view-${isThere}-${made}`), sealer),
    clock: () => 1_000,
    random: (bytes) => crypto.getRandomValues(bytes),
    here: { person: signal(fatma), organisation: signal('') },
    goOffline: signal(false),
    storage: async () => ({ used: 0, quota: 0, persisted: false }),
    alone: (work) => work(),
    makeDesk: () => Promise.reject(new Error('No photos here')),
    rules: known,
    onSaved: () => undefined,
    onLeft: () => undefined,
  });
  return { device, opened };
}

it('opens one desk for one person, also when it is asked for twice at once', async () => {
  const { device, opened } = await deskOf(true);
  const [one, other] = await Promise.all([device.openOffice(slug), device.openOffice(slug)]);
  expect(other).toBe(one);
  expect(device.lanes.value.map(({ id }) => id)).toEqual([one]);
  expect(new Set(opened)).toEqual(new Set([one]));
  // Let in, with the role that the screen goes by, before anything was read.
  expect(device.lanes.value[0]).toMatchObject({ state: 'open', role: 'reviewer', epoch: 0 });
});

it('has a desk without a network too, which is let in later', async () => {
  const { device } = await deskOf(false);
  const desk = await device.openOffice(slug);
  expect(device.lanes.value).toMatchObject([{ id: desk, state: 'unresolved' }]);
});

it('says on the device what does not hold, as soon as it has the rules', async () => {
  const { device } = await deskOf(true, Promise.resolve(rules));
  const desk = await device.openOffice(slug);
  const set = { name: 7, category: 'mould', complex: 'C1' };
  const [wrong = ''] = await device.save(desk, [{ t: 'cause.create', set }]);
  const row = device.view(desk).value.byId(wrong);
  expect([row?.sync, row?.why]).toEqual(['attention', 'bad_shape']);
});
