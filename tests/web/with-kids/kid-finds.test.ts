import { expect, it } from 'vitest';
import type { KidThing, KidWaiting } from '../../../web/store/kid-box.ts';
import { kidCards } from '../../../web/with-kids/kid-finds.ts';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

const found = (id: string, set = {}, more = {}) =>
  seenRow(
    'observation',
    {
      category: 'litter',
      position: spot,
      via: 'kid',
      childJudgement: 'bad',
      childWhy: 'dirty',
      ...set,
    },
    { id, ...more },
  );
const photoOf = (find: string): KidThing => ({
  id: `photo of ${find}`,
  lane: 'lane',
  find,
  what: 'photo',
  at: 1,
  type: 'image/jpeg',
  bytes: new ArrayBuffer(0),
});
const waiting: KidWaiting = {
  id: 'nowhere',
  lane: 'lane',
  fromN: 1,
  judgement: 'good',
  why: 'run',
  at: 50,
  says: {},
};
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

it('puts first what waits for a grown-up, newest first, and then the others', () => {
  const rows = [
    found('seen', {}, { at: 10 }),
    found('older', {}, { at: 20 }),
    found('newer', {}, { at: 90 }),
    found('seen later', {}, { at: 30 }),
  ];
  const waits = { things: [photoOf('older'), photoOf('newer')], finds: [waiting] };
  const { open, done } = kidCards(viewOver(rows), waits);
  expect(ids(open)).toEqual(['newer', 'nowhere', 'older']);
  expect(ids(done)).toEqual(['seen later', 'seen']);
  expect(open[1]).toMatchObject({ row: null, waiting, said: { judgement: 'good', why: 'run' } });
});

it('shows nothing of what a child hid, of what was removed, and of what adults found', () => {
  const rows = [
    found('hidden', { isHidden: true }),
    found('removed', {}, { isDeleted: true }),
    seenRow('observation', { category: 'litter', position: spot, judgement: 'bad' }),
  ];
  const waits = { things: [photoOf('removed')], finds: [] };
  expect(kidCards(viewOver(rows), waits)).toEqual({ open: [], done: [] });
});
