import { expect, test } from 'vitest';
import { debugText } from '../../../web/debug/debug-text.ts';
import type { LaneView } from '../../../web/sync/device.ts';

const lane: LaneView = {
  id: 'lane-that-is-long',
  root: 'lane-that-is-long',
  formerly: [],
  join: { by: 'secret', secret: 'let-me-in' },
  organisation: null,
  walk: 'walk',
  startedHere: true,
  walkSecret: 'lets-others-in',
  nickname: 'Samira',
  person: null,
  role: 'guest',
  maker: 'lane-that-is-long',
  nextN: 5,
  ackN: 3,
  epoch: 1,
  openedAt: 1,
  state: 'open',
  isClosed: false,
};

test('tells how far a walk is without what would let the reader in, or who walks', () => {
  const text = debugText({
    state: 'idle',
    lanes: [lane],
    unsent: [{ lane: lane.id, count: 1, items: [] }],
    cursors: () => ({ 'walk:w': 41 }),
    storage: null,
    agent: 'Browser',
  });
  expect(text).toContain('"waiting":1');
  expect(text).toContain('"ackN":3');
  expect(text).toContain('"walk:w":41');
  expect(text).not.toContain('let-me-in');
  expect(text).not.toContain('lets-others-in');
  expect(text).not.toContain('Samira');
  expect(text).not.toContain(lane.id);
});
