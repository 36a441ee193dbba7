import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Role } from '../../../schema/actor.ts';
import type { Address, AddressesAnswer } from '../../../schema/register/wire.ts';
import { type HomesStore, idbHomes, openHomesDatabase } from '../../../web/store/homes-idb.ts';
import type { Failure } from '../../../web/sync/api.ts';
import type { Device, LaneView, Person } from '../../../web/sync/device.ts';
import { boxAround, covers, sorted } from '../../../web/sync/homes-area.ts';
import { openHomes } from '../../../web/sync/homes-book.ts';
import { newLane } from '../../../web/sync/new-lane.ts';

const samira: Person = { id: 'samira', name: 'Samira' };
const square = { lat: 52.084, lng: 5.071 };
const HOUR = 3_600_000;
const unreachable: Failure = { unreachable: true };

const address = (number: number, own: Partial<Address> = {}): Address => ({
  id: `3547AB-${number}`,
  street: 'Pompoenpad',
  number,
  letter: '',
  suffix: '',
  postcode: '3547AB',
  town: 'Utrecht',
  lat: square.lat + number / 10_000,
  lng: square.lng,
  complex: 'C01',
  neighbourhood: null,
  bag: null,
  ...own,
});
const said = (addresses: Address[], isCut = false): AddressesAnswer => ({
  addresses,
  complexes: { C01: 'De Kades' },
  neighbourhoods: {},
  isCut,
});

function laneOf(role: Role, own: Partial<LaneView> = {}): LaneView {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const made = { nowMs: 1, random, person: samira.id };
  const lane = newLane({ by: 'organisation', slug: 'rozenbuurt' }, 'Samira', made);
  return {
    ...lane,
    state: 'open',
    role,
    person: role === 'guest' ? null : samira,
    forPerson: role === 'guest' ? null : samira.id,
    organisation: { slug: 'rozenbuurt', name: 'Rozenbuurt Wonen' },
    isClosed: false,
    ...own,
  };
}

let names = 0;
/** A phone with a copy of its own, and a server that answers what the test says. */
function phone(answer: AddressesAnswer | Failure = said([address(1)])) {
  names += 1;
  const name = `homes-${names}`;
  const store: Promise<HomesStore> = openHomesDatabase(name).then(idbHomes);
  const person = signal<Person | null | undefined>(samira);
  const finds = signal<{ lat: number; lng: number }[]>([]);
  const now = { answer, ms: Date.UTC(2026, 10, 25), asked: 0, boxes: [] as object[] };
  const device = {
    person,
    lanes: signal<LaneView[]>([]),
    organisation: signal(''),
    view: () => signal({ list: () => finds.value.map((position) => ({ set: { position } })) }),
  } as unknown as Device;
  const open = () =>
    openHomes({
      store: () => store,
      ask: async (_device, _slug, box) => {
        now.asked += 1;
        now.boxes.push(box);
        return now.answer;
      },
      clock: () => now.ms,
    });
  return { device, person, finds, now, open, store };
}

const streets = ({ homes }: { homes: readonly { street: string; house: string }[] }) =>
  homes.map(({ street, house }) => `${street} ${house}`);

test('what was fetched once is there without a network, also after the app was closed', async () => {
  const { device, now, open } = phone(said([address(2, { letter: 'A', suffix: 'bis' })]));
  const lane = laneOf('walker');
  await open().refresh(device, lane, square);
  now.answer = unreachable;
  now.ms += 48 * HOUR;
  const book = open();
  const here = book.here(device, lane, square);
  expect(here.value).toEqual({ homes: [], state: 'loading' });
  await book.refresh(device, lane, square);
  expect(here.value).toEqual({
    state: 'ready',
    homes: [
      {
        id: '3547AB-2',
        street: 'Pompoenpad',
        house: '2A-bis',
        complex: 'C01',
        complexName: 'De Kades',
        lat: square.lat + 0.0002,
        lng: square.lng,
      },
    ],
  });
});

test('the nearest comes first; without a place it is by street and number', async () => {
  const list = [
    address(10),
    address(2),
    address(1, { street: 'Acacialaan', lat: 52.0842 + 0.002 }),
  ];
  const { device, open } = phone(said(list));
  const book = open();
  const lane = laneOf('reviewer');
  await book.refresh(device, lane, square);
  expect(streets(book.here(device, lane, null).value)).toEqual([
    'Acacialaan 1',
    'Pompoenpad 2',
    'Pompoenpad 10',
  ]);
  const far = { lat: square.lat + 0.0012, lng: square.lng };
  expect(streets(book.here(device, lane, far).value)[0]).toBe('Pompoenpad 10');
  const homes = book.here(device, lane, null).value.homes;
  const [first] = homes;
  if (!first) throw new Error('No home');
  const nowhere = { ...first, id: 'x', lat: null, lng: null };
  expect(sorted([nowhere, ...homes], square).at(-1), 'where nobody knows where').toBe(nowhere);
});

test('asks again after a day, or where it has nothing yet, and not in between', async () => {
  const { device, now, open } = phone();
  const book = open();
  const lane = laneOf('walker');
  await book.refresh(device, lane, square);
  await book.refresh(device, lane, { lat: square.lat + 0.001, lng: square.lng });
  expect(now.asked, 'a street further').toBe(1);
  const elsewhere = { lat: square.lat + 0.02, lng: square.lng };
  now.answer = said([address(7, { street: 'Verderop', lat: elsewhere.lat })]);
  await book.refresh(device, lane, elsewhere);
  expect(now.asked, 'another neighbourhood').toBe(2);
  expect(streets(book.here(device, lane, square).value)).toEqual(['Pompoenpad 1', 'Verderop 7']);
  now.ms += 25 * HOUR;
  now.answer = said([address(3)]);
  await book.refresh(device, lane, square);
  expect(now.asked, 'a day later').toBe(3);
  expect(streets(book.here(device, lane, square).value), 'what was sold is gone').toEqual([
    'Pompoenpad 3',
    'Verderop 7',
  ]);
});

test('a server that is away is not asked over and over, and what was known stays', async () => {
  const { device, now, open } = phone();
  const book = open();
  const lane = laneOf('walker');
  await book.refresh(device, lane, square);
  now.ms += 25 * HOUR;
  now.answer = unreachable;
  for (let i = 0; i < 5; i++) await book.refresh(device, lane, square);
  expect(now.asked).toBe(2);
  expect(book.here(device, lane, square).value.state).toBe('ready');
});

test('without a place it begins at the finds, and without those at what the organisation has', async () => {
  const found = phone();
  found.finds.value = [square, { lat: 52.09, lng: 5.08 }, square];
  await found.open().refresh(found.device, laneOf('walker'), null);
  expect(found.now.boxes).toEqual([boxAround(square, 750)]);

  const small = phone();
  await small.open().refresh(small.device, laneOf('walker'), null);
  await small.open().refresh(small.device, laneOf('walker'), square);
  expect(small.now.asked, 'all of it came at once').toBe(1);
});

test('a neighbourhood with more homes than one answer holds is asked for in a smaller box', async () => {
  const { device, now, open } = phone(said([address(1)], true));
  await open().refresh(device, laneOf('walker'), square);
  expect(now.asked).toBeGreaterThan(1);
  expect(now.boxes.every((box) => covers(box as Parameters<typeof covers>[0], square))).toBe(true);
  const last = now.boxes.at(-1) as { north: number; south: number };
  expect((last.north - last.south) * 111_320).toBeLessThan(400);
});

test('an organisation without homes here says so', async () => {
  const { device, open } = phone(said([]));
  const book = open();
  await book.refresh(device, laneOf('walker'), square);
  expect(book.here(device, laneOf('walker'), square).value).toEqual({ homes: [], state: 'none' });
});

test('is for staff alone: a guest, a child and who is not signed in are refused, and nothing is asked', async () => {
  const { device, person, now, open } = phone();
  const book = open();
  await book.refresh(device, laneOf('walker'), square);
  const asked = now.asked;
  const state = (lane: LaneView) => book.here(device, lane, square).value.state;
  expect(state(laneOf('guest'))).toBe('refused');
  expect(state(laneOf('child', { person: null, forPerson: null }))).toBe('refused');
  expect(state(laneOf('walker', { isClosed: true }))).toBe('refused');
  const mine = book.here(device, laneOf('walker'), square);
  expect(mine.value.state).toBe('ready');
  person.value = null;
  expect(mine.value).toEqual({ homes: [], state: 'refused' });
  expect(now.asked).toBe(asked);
});

test('a walk started out of reach reads what its own person kept', async () => {
  const { device, open } = phone();
  const book = open();
  await book.refresh(device, laneOf('walker'), square);
  const fresh = laneOf('guest', {
    state: 'unresolved',
    person: null,
    forPerson: samira.id,
    organisation: null,
  });
  expect(book.here(device, fresh, square).value.state).toBe('ready');
});

test('knows all it kept of who is signed in, without asking, and of nobody else', async () => {
  const { device, person, now, open } = phone();
  await open().refresh(device, laneOf('walker'), square);
  const again = open();
  const known = again.known(device);
  await expect.poll(() => known.value.length).toBe(1);
  expect(now.asked).toBe(1);
  person.value = { id: 'jan', name: 'Jan' };
  expect(known.value).toEqual([]);
  person.value = samira;
  await again.forget();
  expect(known.value).toEqual([]);
});

test('nothing is left when somebody signs out, nor of another organisation, nor for somebody else', async () => {
  const { device, person, now, open, store } = phone();
  const read = async (slug = 'rozenbuurt') => (await store).read(slug);
  const book = open();
  await book.refresh(device, laneOf('walker'), square);
  expect((await read())?.homes).toHaveLength(1);
  await book.forget();
  expect(await read()).toBeNull();

  await book.refresh(device, laneOf('walker'), square);
  const buren = { slug: 'buren', name: 'Wonen bij de Buren' };
  await book.refresh(device, laneOf('walker', { organisation: buren }), square);
  expect(await read()).toBeNull();
  expect((await read('buren'))?.homes).toHaveLength(1);

  const jan: Person = { id: 'jan', name: 'Jan' };
  person.value = jan;
  now.answer = unreachable;
  const his = laneOf('walker', { person: jan, forPerson: jan.id, organisation: buren });
  const other = open();
  await other.refresh(device, his, square);
  expect(other.here(device, his, square).value.state).toBe('none');
  expect(await read('buren')).toBeNull();
});

test('an answer that comes after somebody signed out is not kept', async () => {
  const { device, now, open, store } = phone();
  const book = open();
  const asked = book.refresh(device, laneOf('walker'), square);
  await book.forget();
  await asked;
  expect(await (await store).read('rozenbuurt')).toBeNull();
  expect(now.asked).toBeLessThan(2);
});

test('who is not of the organisation any more keeps nothing of it', async () => {
  const { device, now, open, store } = phone();
  const book = open();
  await book.refresh(device, laneOf('walker'), square);
  now.ms += 25 * HOUR;
  now.answer = { problem: 'not_found' };
  await book.refresh(device, laneOf('walker'), square);
  expect(book.here(device, laneOf('walker'), square).value.state).toBe('refused');
  expect(await (await store).read('rozenbuurt')).toBeNull();
});
