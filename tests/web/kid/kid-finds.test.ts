import { expect, test } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { findsOf } from '../../../web/kid/kid-finds.ts';
import type { KidWaiting } from '../../../web/store/kid-box.ts';

const id = (nowMs: number) => newMid(nowMs, (bytes) => crypto.getRandomValues(bytes));
const position = { lat: 52.1, lng: 5.1, accuracy: 8, how: 'gps' };

function did(t: string, part: Partial<Mutation>): Mutation {
  const mid = id(part.at ?? 1);
  return { n: 1, mid, t, sv: 1, e: mid, walk: null, at: 1, set: {}, base: {}, ...part };
}
const found = (at: number) =>
  did('observation.create', {
    at,
    set: { category: 'other', position, via: 'kid', childJudgement: 'good', childWhy: 'play' },
  });

const waits = (at: number, says: KidWaiting['says'] = {}): KidWaiting => ({
  id: id(at),
  lane: 'lane',
  fromN: 1,
  judgement: 'unsure',
  why: 'busy',
  at,
  says,
});

test('finds come in the order in which they were found, with a place or without', () => {
  const [first, last] = [found(10), found(30)];
  const middle = waits(20, { childAgain: 'maybe' });
  const finds = findsOf([last, first], [middle]);
  expect(finds.map((one) => one.id)).toEqual([first.e, middle.id, last.e]);
  expect(finds.map((one) => one.position)).toEqual([position, null, position]);
  expect(finds[1]).toMatchObject({ judgement: 'unsure', why: 'busy', again: 'maybe' });
});

test('what a grown-up found is none of a child’s, nor what a grown-up said of it', () => {
  const byGrownUp = did('observation.create', { set: { category: 'litter', position } });
  const said = did('observation.patch', { e: byGrownUp.e, set: { judgement: 'bad' } });
  expect(findsOf([byGrownUp, said], [])).toEqual([]);
});

test('the last that a child says counts, and its base is the mutation that said it before', () => {
  const find = found(1);
  const [yes, no, best] = [
    did('observation.patch', { e: find.e, set: { childAgain: 'yes' } }),
    did('observation.patch', { e: find.e, set: { childAgain: 'no' } }),
    did('observation.patch', { e: find.e, set: { childBest: 2 } }),
  ];
  const [now] = findsOf([find, yes, no, best], []);
  expect(now).toMatchObject({ again: 'no', best: 2, isHidden: false });
  expect(now?.from).toEqual({ childAgain: no.mid, childBest: best.mid });
});

test('what is not to be shown stays the child’s own, and what was taken away is gone', () => {
  const [hidden, gone] = [found(1), found(2)];
  const finds = findsOf(
    [
      hidden,
      gone,
      did('observation.patch', { e: hidden.e, set: { isHidden: true } }),
      did('observation.delete', { e: gone.e }),
    ],
    [],
  );
  expect(finds).toMatchObject([{ id: hidden.e, isHidden: true }]);
});
