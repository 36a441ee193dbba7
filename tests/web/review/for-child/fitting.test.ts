import { expect, test } from 'vitest';
import { proposalFor } from '../../../../web/review/for-child/proposed.ts';
import { fitting, isNextDue } from '../../../../web/text/for-child/fitting.ts';
import { gapOf, withPicture } from '../../../../web/ui/child-sentence.tsx';
import { aFind, seenRow, viewOver } from '../../seen-rows.ts';

const dirty = { childJudgement: 'bad', childWhy: 'dirty' } as const;
const about = (id: string) => ({ about: { kind: 'observation', id } });

test('what is proposed says what was decided, and only what is so', () => {
  expect(fitting('new', dirty, false)).toBeNull();
  expect(fitting('seen', dirty, false)).toBe('seen');
  expect(fitting('planned', dirty, false)).toBe('planned');
  expect(fitting('done', dirty, false)).toBe('cleaned');
  expect(fitting('done', { childJudgement: 'bad', childWhy: 'dark' }, false)).toBe('lit');
  expect(fitting('done', { childJudgement: 'bad', childWhy: 'broken' }, false)).toBe('mended');
  expect(fitting('not_ours', dirty, false), 'nobody passed it on').toBe('cannot');
  expect(fitting('not_ours', dirty, true)).toBe('passed');
});

test('what a child likes is kept, unless it does not like it there', () => {
  expect(fitting('seen', { childJudgement: 'good', childWhy: 'play' }, false)).toBe('kept');
  expect(fitting('done', { childJudgement: 'bad', childWhy: 'play' }, false)).toBe('mended');
});

test('nothing is proposed once the child heard it, and the next when what was promised is done', () => {
  const find = (status: string) => aFind({ via: 'kid', ...dirty, status });
  const said = (id: string, childPicture: string, at: number) =>
    seenRow('answer', { ...about(id), text: 'Een zin.', childPicture }, { at });
  const [working, done] = [find('doing'), find('done')];
  const rows = [said(working.id, 'planned', 1), said(done.id, 'planned', 1)];
  expect(proposalFor(viewOver(rows), working)).toBeNull();
  expect(proposalFor(viewOver(rows), done)).toBe('cleaned');
  expect(proposalFor(viewOver([...rows, said(done.id, 'cleaned', 2)]), done)).toBeNull();
});

test('of what is not ours nothing more is due once it was passed on', () => {
  expect(isNextDue('not_ours', 'passed')).toBe(false);
  expect(isNextDue('not_ours', 'planned')).toBe(true);
  expect(isNextDue('done', 'passed')).toBe(true);
  expect(isNextDue('doing', 'planned')).toBe(false);
});

test('a council’s find is said to be passed on once it was', () => {
  const find = aFind({ via: 'kid', ...dirty, status: 'not_ours' });
  const passed = (to: string) => [
    seenRow('handover', { ...about(find.id), to, text: 'Goedendag' }),
  ];
  expect(proposalFor(viewOver(passed('police')), find)).toBe('cannot');
  expect(proposalFor(viewOver(passed('municipality')), find)).toBe('passed');
});

test('another picture brings its own sentence, unless somebody wrote one', () => {
  const first = withPicture({ picture: null, text: '' }, 'seen');
  expect(first.text).toBe('We hebben het gezien. Goed gevonden!');
  expect(withPicture(first, 'mended').text).toBe('Het is gemaakt!');
  expect(withPicture({ picture: 'seen', text: 'De wip doet het weer.' }, 'mended')).toEqual({
    picture: 'mended',
    text: 'De wip doet het weer.',
  });
});

test('a sentence is at most 160 characters, and does not go without a picture', () => {
  expect(gapOf({ picture: 'seen', text: 'a'.repeat(160) })).toBeNull();
  expect(gapOf({ picture: 'seen', text: 'a'.repeat(161) })).toBe('tooLong');
  expect(gapOf({ picture: 'seen', text: '  ' })).toBe('empty');
  expect(gapOf({ picture: null, text: 'Goed gevonden!' })).toBe('noPicture');
});
