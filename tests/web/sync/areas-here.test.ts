import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { AreasAnswer } from '../../../schema/register/wire.ts';
import { type AreasStore, idbAreas, openAreasDatabase } from '../../../web/store/areas-idb.ts';
import type { Failure } from '../../../web/sync/api.ts';
import { openAreas } from '../../../web/sync/areas-book.ts';
import type { Device, LaneView, Person } from '../../../web/sync/device.ts';
import { newLane } from '../../../web/sync/new-lane.ts';

const fatma: Person = { id: 'fatma', name: 'Fatma' };
const unreachable: Failure = { unreachable: true };
const said = (name: string): AreasAnswer => ({
  neighbourhoods: [{ code: 'ROZ', name, outline: [[[52, 5]]] }],
  complexes: [],
});
const nothing: AreasAnswer = { neighbourhoods: [], complexes: [] };

function deskOf(slug = 'rozenbuurt'): LaneView {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const lane = newLane({ by: 'organisation', slug }, '', { nowMs: 1, random, person: fatma.id });
  const organisation = { slug, name: slug };
  return { ...lane, state: 'open', role: 'reviewer', person: fatma, organisation, isClosed: false };
}

let names = 0;
/** A desk with a copy of its own, and a server that answers what the test says. */
function desk() {
  names += 1;
  const store: Promise<AreasStore> = openAreasDatabase(`areas-${names}`).then(idbAreas);
  const person = signal<Person | null | undefined>(fatma);
  const now = { answer: said('Rozenbuurt') as AreasAnswer | Failure, during: () => undefined };
  const device = { person, lanes: signal([]), organisation: signal('') } as unknown as Device;
  const open = (of: () => Promise<AreasStore> = () => store) =>
    openAreas({
      store: of,
      ask: async () => {
        now.during();
        return now.answer;
      },
    });
  return { device, person, now, open, store, lane: deskOf() };
}

test('what was read once is there without a network, also after the desk was closed', async () => {
  const { device, lane, now, open } = desk();
  expect(await open().refresh(device, lane)).toBe(true);
  now.answer = unreachable;
  const book = open();
  const here = book.here(device, lane);
  expect(here.value).toEqual({ areas: nothing, isRead: false });
  expect(await book.refresh(device, lane)).toBe(false);
  expect(here.value).toMatchObject({ areas: said('Rozenbuurt'), isRead: true });
});

test('a desk that never had a network has no areas, and says so without complaint', async () => {
  const { device, lane, now, open } = desk();
  now.answer = unreachable;
  const book = open();
  await book.refresh(device, lane);
  expect(book.here(device, lane).value).toEqual({ areas: nothing, isRead: true });
});

test('a new list of the organisation takes the place of the one before', async () => {
  const { device, lane, now, open, store } = desk();
  const book = open();
  await book.refresh(device, lane);
  now.answer = said('Rozenbuurt-Noord');
  await book.refresh(device, lane);
  expect(book.here(device, lane).value.areas).toMatchObject(said('Rozenbuurt-Noord'));
  expect(await (await store).read('rozenbuurt')).toMatchObject(said('Rozenbuurt-Noord'));
});

test('who is sent away, or another role now, keeps nothing', async () => {
  const { device, lane, now, open, store } = desk();
  const book = open();
  await book.refresh(device, lane);
  now.answer = { problem: 'not_found' };
  await book.refresh(device, lane);
  expect(book.here(device, lane).value).toEqual({ areas: nothing, isRead: true });
  expect(await (await store).read('rozenbuurt')).toBe(null);
});

test('signing out forgets it, also when an answer comes in just then', async () => {
  const { device, lane, now, open, store, person } = desk();
  const book = open();
  await book.refresh(device, lane);
  now.during = () => {
    person.value = null;
    void book.forget();
    return undefined;
  };
  await book.refresh(device, lane);
  expect(book.here(device, lane).value.areas).toEqual(nothing);
  expect(await (await store).read('rozenbuurt')).toBe(null);
});

test('a colleague on the same computer, and another organisation, see nothing of it', async () => {
  const { device, lane, now, open, person } = desk();
  await open().refresh(device, lane);
  now.answer = unreachable;
  const other = open();
  await other.refresh(device, deskOf('elders'));
  expect(other.here(device, deskOf('elders')).value.areas).toEqual(nothing);
  person.value = { id: 'lotte', name: 'Lotte' };
  const colleague = { ...lane, person: { id: 'lotte', name: 'Lotte' } };
  await other.refresh(device, colleague);
  expect(other.here(device, colleague).value.areas).toEqual(nothing);
});

test('without room for a copy it is there as long as the page is', async () => {
  const { device, lane, open } = desk();
  const book = open(() => Promise.reject(new Error('no room')));
  expect(await book.refresh(device, lane)).toBe(true);
  expect(book.here(device, lane).value.areas).toMatchObject(said('Rozenbuurt'));
});
