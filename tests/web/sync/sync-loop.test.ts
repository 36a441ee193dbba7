import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FullDevice } from '../../../web/sync/make-device.ts';
import { startSyncLoop } from '../../../web/sync/sync-loop.ts';

beforeEach(() => {
  vi.useFakeTimers();
  const timers = { setTimeout: (work: () => void, ms: number) => setTimeout(work, ms) };
  vi.stubGlobal('window', Object.assign(new EventTarget(), timers));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A loop over a device whose rounds end when the test says so. */
function loop() {
  const rounds: ((isDone: boolean | Promise<boolean>) => void)[] = [];
  const state = signal('idle');
  let sendings = 0;
  const device = {
    state,
    lanes: signal([]),
    photosHere: signal(null),
    goOffline: signal(false),
    refresh: async () => undefined,
    photoDesk: async () => ({
      work: async () => {
        sendings += 1;
        return true;
      },
    }),
    syncNow: () => new Promise<boolean>((end) => rounds.push(end)),
  };
  const saved = new EventTarget();
  startSyncLoop(device as unknown as FullDevice, saved, () => 0.5);
  return {
    rounds,
    state,
    save: () => saved.dispatchEvent(new Event('saved')),
    sent: () => sendings,
  };
}

test('sends what was saved while a round was ending, without waiting for the timer', async () => {
  const { rounds, save } = loop();
  await vi.advanceTimersByTimeAsync(10);
  expect(rounds).toHaveLength(1);
  save();
  rounds[0]?.(true);
  await vi.advanceTimersByTimeAsync(500);
  expect(rounds).toHaveLength(2);
});

test('makes one round of several taps in a row', async () => {
  const { rounds, save } = loop();
  await vi.advanceTimersByTimeAsync(10);
  rounds[0]?.(true);
  await vi.advanceTimersByTimeAsync(10);
  save();
  save();
  save();
  await vi.advanceTimersByTimeAsync(500);
  expect(rounds).toHaveLength(2);
});

test('tries again by itself after a round that failed', async () => {
  const { rounds } = loop();
  await vi.advanceTimersByTimeAsync(10);
  rounds[0]?.(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rounds.length).toBeGreaterThan(1);
});

test('tries again by itself after a round that broke', async () => {
  const { rounds } = loop();
  await vi.advanceTimersByTimeAsync(10);
  rounds[0]?.(Promise.reject(new Error('The storage is full')));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rounds.length).toBeGreaterThan(1);
});

test('sends photos of who may not read any more, and none when the server is not heard', async () => {
  const { rounds, state, sent } = loop();
  await vi.advanceTimersByTimeAsync(10);
  state.value = 'offline';
  rounds[0]?.(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent()).toBe(0);
  state.value = 'problem';
  rounds[1]?.(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(sent()).toBe(1);
});
