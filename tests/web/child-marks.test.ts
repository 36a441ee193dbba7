import { expect, it } from 'vitest';
import { childPin } from '../../web/child-marks.ts';

const of = (set: Record<string, unknown>) =>
  childPin({ set: { via: 'kid', childJudgement: 'bad', childWhy: 'scary', ...set } });

it('says on the map what the child thinks, and beside it what an adult does', () => {
  expect(of({})?.label).toBe('Kind: niet fijn');
  expect(of({ judgement: 'good' })?.label).toBe('Kind: niet fijn, Volwassene: goed');
});

it('draws whether both think the same, and nothing between them where one of them said nothing', () => {
  const marks = [
    of({})?.mark,
    of({ judgement: 'bad' })?.mark,
    of({ judgement: 'good' })?.mark,
    of({ judgement: 'good', childJudgement: 'unsure' })?.mark,
  ];
  expect(marks.map((mark) => (mark?.match(/<circle/g) ?? []).length)).toEqual([0, 1, 1, 0]);
  expect(new Set(marks).size).toBe(4);
});

it('leaves what an adult found as it is', () => {
  expect(childPin({ set: { judgement: 'bad' } })).toBe(null);
});
