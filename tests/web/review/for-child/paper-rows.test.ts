import { expect, test } from 'vitest';
import { paperRows } from '../../../../web/review/for-child/paper-rows.ts';
import type { SeenRow } from '../../../../web/sync/device.ts';
import { aFind, seenRow, viewOver } from '../../seen-rows.ts';

const kid = (more: Partial<SeenRow> = {}) =>
  aFind({ via: 'kid', childJudgement: 'bad', childWhy: 'dirty' }, more).row;
const said = ({ id }: SeenRow, text: string, at: number, set: SeenRow['set'] = {}) =>
  seenRow(
    'answer',
    { about: { kind: 'observation', id }, text, childPicture: 'seen', ...set },
    { at },
  );

test('of one walk each child’s find with what it was told last, in the order of the walk', () => {
  const [second, first, other] = [kid({ at: 20 }), kid({ at: 10 }), kid({ walk: 'another' })];
  const rows = [
    second,
    first,
    other,
    said(second, 'Nog niet.', 30),
    said(second, 'Het is gemaakt!', 40),
    said(first, 'Goed gevonden!', 50),
    said(other, 'Elders.', 50),
  ];
  const paper = paperRows(viewOver(rows), 'walk');
  expect(paper.rows.map(({ answer }) => answer.set.text)).toEqual([
    'Goed gevonden!',
    'Het is gemaakt!',
  ]);
  expect(paper.waiting).toBe(0);
});

test('who was told nothing yet is counted, and an adult’s find is not on it', () => {
  const adult = aFind({ judgement: 'bad' }).row;
  const rows = [kid(), adult, said(adult, 'Dank je wel.', 5, { childPicture: null })];
  expect(paperRows(viewOver(rows), 'walk')).toEqual({ rows: [], waiting: 1 });
});

test('what a child hid is on no paper', () => {
  const hidden = kid({ isDeleted: true });
  expect(paperRows(viewOver([hidden, said(hidden, 'Gezien.', 5)]), 'walk')).toEqual({
    rows: [],
    waiting: 0,
  });
});
