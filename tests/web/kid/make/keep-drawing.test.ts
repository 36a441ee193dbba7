import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LaneId, Mid } from '../../../../schema/ids.ts';
import { drawingKeeper } from '../../../../web/kid/make/keep-drawing.ts';
import { keepOne } from '../../../../web/kid/make/keep-one.ts';
import type { KidThing, Stroke } from '../../../../web/store/kid-box.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const find = 'find-1' as Mid;
const line = (x: number): Stroke => ({ colour: '#d93a2f', width: 14, points: [x, x] });

/** A phone of which the room can run out. */
function phoneWithRoom() {
  const things = signal<readonly KidThing[]>([]);
  const room = { isFull: false };
  const check = () => {
    if (room.isFull) throw new DOMException('full', 'QuotaExceededError');
  };
  const phone = {
    things,
    keep: vi.fn(async (made: Omit<KidThing, 'id' | 'lane' | 'at'>) => {
      check();
      const id = `thing-${things.value.length}` as Mid;
      things.value = [...things.value, { ...made, id, lane: 'lane' as LaneId, at: 1 }];
      return id;
    }),
    put: vi.fn(async (thing: KidThing) => {
      check();
      things.value = things.value.map((one) => (one.id === thing.id ? thing : one));
    }),
    drop: vi.fn(async (id: Mid) => {
      things.value = things.value.filter((one) => one.id !== id);
    }),
  };
  return { phone, room, things };
}

const picture = async () => new Uint8Array([1, 2, 3]).buffer;

test('a drawing is kept while it is made, and is the same one all the time', async () => {
  const { phone, things } = phoneWithRoom();
  const keeper = drawingKeeper({ phone, find }, picture, 500);
  keeper.changed([line(1)]);
  await vi.advanceTimersByTimeAsync(400);
  keeper.changed([line(1), line(2)]);
  expect(things.value).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(things.value).toMatchObject([{ find, what: 'drawing', strokes: [line(1), line(2)] }]);
  keeper.changed([line(1), line(2), line(3)]);
  await vi.advanceTimersByTimeAsync(500);
  expect(things.value).toHaveLength(1);
  expect(things.value[0]?.strokes).toHaveLength(3);
  expect(phone.keep).toHaveBeenCalledOnce();
});

test('strokes that come while it is being kept make no second drawing', async () => {
  const { phone, things } = phoneWithRoom();
  const slow = () =>
    new Promise<ArrayBuffer>((then) => setTimeout(() => then(new ArrayBuffer(3)), 900));
  const keeper = drawingKeeper({ phone, find }, slow, 500);
  keeper.changed([line(1)]);
  await vi.advanceTimersByTimeAsync(600);
  keeper.changed([line(1), line(2)]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(things.value).toHaveLength(1);
  expect(things.value[0]?.strokes).toHaveLength(2);
});

test('what was taken back until nothing is left is not kept', async () => {
  const { phone, things } = phoneWithRoom();
  const keeper = drawingKeeper({ phone, find }, picture, 500);
  keeper.changed([line(1)]);
  await vi.advanceTimersByTimeAsync(500);
  keeper.changed([]);
  await keeper.settle();
  expect(things.value).toEqual([]);
  expect(phone.drop).toHaveBeenCalledOnce();
});

test('without room the child hears of it only when it is done, and later it is kept after all', async () => {
  const { phone, room, things } = phoneWithRoom();
  const keeper = drawingKeeper({ phone, find }, picture, 500);
  room.isFull = true;
  keeper.changed([line(1)]);
  await vi.advanceTimersByTimeAsync(500);
  await expect(keeper.settle()).rejects.toThrow('full');
  await expect(keeper.settle()).rejects.toThrow('full');
  expect(things.value).toEqual([]);
  room.isFull = false;
  await keeper.settle();
  expect(things.value[0]?.strokes).toEqual([line(1)]);
});

test('of a find there is one photo: a new one takes the place of the one before', async () => {
  const { phone, room, things } = phoneWithRoom();
  const photo = (byte: number) =>
    ({ find, what: 'photo', type: 'image/jpeg', bytes: new Uint8Array([byte]).buffer }) as const;
  await keepOne(phone, photo(1));
  await keepOne(phone, { ...photo(9), find: 'find-2' as Mid });
  await keepOne(phone, photo(2));
  const bytes = () => things.value.map((one) => new Uint8Array(one.bytes)[0]);
  expect(bytes()).toEqual([2, 9]);
  // And one that does not fit leaves what was there.
  room.isFull = true;
  await expect(keepOne(phone, photo(3))).rejects.toThrow('full');
  expect(bytes()).toEqual([2, 9]);
});
