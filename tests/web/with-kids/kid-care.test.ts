import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { newMid, type RandomBytes } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import { type KidBox, type KidThing, openKidBox } from '../../../web/store/kid-box.ts';
import { forgetOldKidThings, kidBoxHere } from '../../../web/store/kid-box-here.ts';
import type { PhotoDesk } from '../../../web/sync/photo-desk.ts';
import { daysLeft, show, whatWaits } from '../../../web/with-kids/kid-care.ts';

const random: RandomBytes = (bytes) => crypto.getRandomValues(bytes);
const NOW = 2_000_000_000_000;
const HOUR = 3_600_000;

let box: KidBox;
let name = 0;
beforeEach(async () => {
  box = await openKidBox(`kid ${++name}`);
});

const thing = (own: Partial<KidThing> = {}): KidThing => ({
  id: newMid(NOW, random),
  lane: 'lane',
  find: 'find',
  what: 'photo',
  at: NOW - HOUR,
  type: 'image/png',
  bytes: new Uint8Array([1, 2, 3]).buffer,
  ...own,
});
const known = (own: Partial<Parameters<typeof whatWaits>[1]> = {}) => ({
  lanes: ['lane'],
  isMade: () => false,
  isHidden: () => false,
  nowMs: NOW,
  ...own,
});
/** A desk that remembers what it was given, as the real one does. */
function deskOf(added: Map<string, { what?: string; bytes: number }>, before?: () => void) {
  const desk: Pick<PhotoDesk, 'add' | 'release'> = {
    async add(_lane, about, file, id = '') {
      before?.();
      if (!added.has(id))
        added.set(id, { bytes: file.size, ...(about.what && { what: about.what }) });
      return id;
    },
    release: async () => undefined,
  };
  return desk as PhotoDesk;
}

test('what a child made waits newest first, of this walk alone, also under the name it had before', async () => {
  const [older, newer, earlier] = [
    thing({ at: NOW - 3 * HOUR }),
    thing({ at: NOW - HOUR }),
    thing({ lane: 'before', at: NOW - 2 * HOUR }),
  ];
  for (const one of [older, newer, earlier, thing({ lane: 'other' })]) await box.putThing(one);
  const { things } = await whatWaits(box, known({ lanes: ['lane', 'before'] }));
  expect(things.map(({ id }) => id)).toEqual([newer.id, earlier.id, older.id]);
});

test('what nobody approved in a week is gone, bytes and all', async () => {
  const kept = thing({ at: NOW - limits.keepKidMs });
  await box.putThing(kept);
  await box.putThing(thing({ at: NOW - limits.keepKidMs - 1 }));
  const { things } = await whatWaits(box, known());
  expect(things.map(({ id }) => id)).toEqual([kept.id]);
  expect((await box.things()).map(({ id }) => id)).toEqual([kept.id]);
});

test('the days that are left are never fewer than they are', () => {
  expect(daysLeft({ at: NOW }, NOW)).toBe(7);
  expect(daysLeft({ at: NOW - HOUR }, NOW)).toBe(7);
  expect(daysLeft({ at: NOW - limits.keepKidMs + HOUR }, NOW)).toBe(1);
});

test('an approved drawing is added as one, and only then leaves the box', async () => {
  const drawing = thing({ what: 'drawing' });
  await box.putThing(drawing);
  const added = new Map();
  await show(drawing, { id: 'find', walk: null }, { desk: deskOf(added), box, lane: 'lane' });
  expect([...added]).toEqual([[drawing.id, { what: 'drawing', bytes: 3 }]]);
  expect(await box.things()).toEqual([]);
});

test('a page killed before it was added leaves it waiting', async () => {
  const photo = thing();
  await box.putThing(photo);
  const added = new Map();
  const killed = () => {
    throw new Error('killed');
  };
  const showing = show(
    photo,
    { id: 'find', walk: null },
    { desk: deskOf(added, killed), box, lane: 'lane' },
  );
  await expect(showing).rejects.toThrow('killed');
  const { things } = await whatWaits(box, known({ isMade: (id) => added.has(id) }));
  expect(things.map(({ id }) => id)).toEqual([photo.id]);
});

test('a page killed between adding and emptying the box shows it once', async () => {
  const photo = thing();
  await box.putThing(photo);
  const added = new Map();
  const desk = deskOf(added);
  const dropThing = () => Promise.reject(new Error('killed'));
  const find = { id: 'find', walk: null };
  await expect(show(photo, find, { desk, box: { dropThing }, lane: 'lane' })).rejects.toThrow();
  expect(added.size).toBe(1);
  const { things } = await whatWaits(box, known({ isMade: (id) => added.has(id) }));
  expect(things).toEqual([]);
  expect(await box.things()).toEqual([]);
});

test('what the child hid goes with all that was made of it, with a place or without', async () => {
  await box.putThing(thing({ find: 'hidden' }));
  await box.putThing(thing({ find: 'nowhere' }));
  const left = thing({ find: 'shown' });
  await box.putThing(left);
  const waiting = { lane: 'lane', fromN: 1, judgement: 'bad', why: 'scary', at: NOW } as const;
  await box.putWaiting({ ...waiting, id: 'nowhere', says: { isHidden: true } });
  const { things, finds } = await whatWaits(box, known({ isHidden: (id) => id === 'hidden' }));
  expect(things.map(({ id }) => id)).toEqual([left.id]);
  expect(finds).toEqual([]);
  expect(await box.waiting()).toEqual([]);
});

test('a find that was placed by a page that was killed is not placed again', async () => {
  const waiting = { lane: 'lane', fromN: 1, judgement: 'good', why: 'run', at: NOW } as const;
  await box.putWaiting({ ...waiting, id: 'placed', says: {} });
  await box.putWaiting({ ...waiting, id: 'open', says: {} });
  const { finds } = await whatWaits(box, known({ isMade: (id) => id === 'placed' }));
  expect(finds.map(({ id }) => id)).toEqual(['open']);
});

test('a phone that no child held gets no box, and one that has it forgets in the background', async () => {
  expect(await kidBoxHere()).toBe(null);
  const own = await openKidBox();
  await own.putThing(thing({ at: NOW - limits.keepKidMs - 1 }));
  await forgetOldKidThings(NOW);
  expect(await own.things()).toEqual([]);
});
