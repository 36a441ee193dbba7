import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AGAIN_MS, makeKeeper } from '../../../../web/kid/find/keep-find.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A device that is full for a while. */
function device() {
  const kept: string[] = [];
  const state = { isFull: false, asked: 0 };
  const found = async (_judgement: string, why: string) => {
    state.asked += 1;
    if (state.isFull) throw new DOMException('no room', 'QuotaExceededError');
    kept.push(why);
    return `find ${kept.length}`;
  };
  return { kept, state, found };
}

test('a find is safe before it has a number, and is asked for once', async () => {
  const { kept, found } = device();
  const find = makeKeeper({ found }).keep('good', 'play');
  expect(find.id.value).toBeNull();
  await vi.advanceTimersByTimeAsync(AGAIN_MS * 3);
  expect(find.id.value).toBe('find 1');
  expect(find.isRefused.value).toBe(false);
  expect(kept).toEqual(['play']);
});

test('what the device refuses is told as refused, tried again by itself, and kept once', async () => {
  const { kept, state, found } = device();
  state.isFull = true;
  const find = makeKeeper({ found }).keep('bad', 'dirty');
  await vi.advanceTimersByTimeAsync(AGAIN_MS - 1);
  expect(find.isRefused.value).toBe(true);
  expect(find.id.value, 'it does not land').toBeNull();
  expect(state.asked).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(state.asked).toBe(2);
  state.isFull = false;
  await vi.advanceTimersByTimeAsync(AGAIN_MS * 3);
  expect(find.id.value).toBe('find 1');
  expect(kept).toEqual(['dirty']);
});

test('asking again and again while one is on its way asks the device once', async () => {
  const { kept, state, found } = device();
  state.isFull = true;
  const keeper = makeKeeper({ found });
  const first = keeper.keep('bad', 'dirty');
  await vi.advanceTimersByTimeAsync(1);
  const second = keeper.keep('good', 'run');
  state.isFull = false;
  await Promise.all([keeper.retry(), keeper.retry(), keeper.retry()]);
  await vi.advanceTimersByTimeAsync(AGAIN_MS * 2);
  expect(kept, 'in the order in which they were found').toEqual(['dirty', 'run']);
  expect([first.id.value, second.id.value]).toEqual(['find 1', 'find 2']);
});
