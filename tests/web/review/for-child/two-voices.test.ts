import { expect, test } from 'vitest';
import type { Entry } from '../../../../web/review/finder/entry.ts';
import { pairsOf, twoVoices } from '../../../../web/review/for-child/two-voices.ts';
import { entry } from '../finder/made-entries.ts';

const child = (id: string, part: Partial<Entry> = {}, east = 0) =>
  entry(id, { voice: 'child', judgement: 'bad', ...part }, east);
const ids = (entries: readonly Entry[], chosen: string | null = null) => {
  const { pairs, alone } = pairsOf(entries, chosen);
  return {
    pairs: pairs.map((pair) => [pair.adult.id, pair.child.id]),
    alone: alone.map(({ id }) => id),
  };
};

test('a child’s find that an adult judged is a pair by itself', () => {
  const both = child('kid', { adultJudgement: 'good' });
  expect(ids([both])).toEqual({ pairs: [['kid', 'kid']], alone: [] });
  const [mark] = twoVoices([both], null).marks;
  expect(mark?.label).toContain('volwassene vindt het goed, kind vindt het niet goed');
  expect(mark?.html()).toContain('data-same="false"');
});

test('when both think the same it says so, and never in one number', () => {
  const [mark] = twoVoices([child('kid', { adultJudgement: 'bad' })], null).marks;
  expect(mark?.html()).toContain('data-same="true"');
  expect(mark?.html()).not.toMatch(/>[0-9]/);
});

test('an adult’s find on the same spot stands beside a child’s that no adult judged', () => {
  const adult = entry('adult', { judgement: 'good' });
  expect(ids([adult, child('kid', {}, 10)])).toEqual({ pairs: [['adult', 'kid']], alone: [] });
  expect(ids([adult, child('kid', {}, 20)]).pairs).toEqual([]);
  const judged = child('kid', { adultJudgement: 'fair' }, 10);
  expect(ids([adult, judged])).toEqual({ pairs: [['kid', 'kid']], alone: ['adult'] });
});

test('a child that does not know, and what is chosen, stand by themselves', () => {
  const adult = entry('adult', { judgement: 'good' });
  expect(ids([adult, child('kid', { judgement: null }, 5)]).pairs).toEqual([]);
  expect(ids([child('kid', { adultJudgement: 'good' })], 'kid')).toEqual({
    pairs: [],
    alone: ['kid'],
  });
});
