import { expect, test } from 'vitest';
import { answersForChild } from '../../../web/hand-over/answers-for-child.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

const lane = { id: 'lane', maker: 'parent' };
const found = (by: string, via: string) =>
  seenRow(
    'observation',
    { category: 'litter', position: spot, via, childJudgement: 'bad', childWhy: 'dirty' },
    { by },
  );
const answer = (about: SeenRow, set: SeenRow['set']) =>
  seenRow('answer', { about: { kind: 'observation', id: about.id }, ...set }, { by: 'office' });
const view = (...rows: SeenRow[]) => ({
  ...viewOver(rows),
  byId: (id: string) => rows.find((row) => row.id === id),
});

test('puts ready what the office said to children about what was found with this phone', () => {
  const find = found('parent', 'kid');
  const said = answer(find, { childPicture: 'cleaned', text: 'Het is weer schoon!' });
  expect(answersForChild(view(find, said), lane, [])).toEqual([
    {
      id: said.id,
      lane: 'lane',
      find: find.id,
      of: { judgement: 'bad', why: 'dirty' },
      picture: 'cleaned',
      text: 'Het is weer schoon!',
      isSeen: false,
    },
  ]);
});

test('puts nothing ready of what is said to grown-ups, or to the child of somebody else', () => {
  const own = found('parent', 'kid');
  const adults = found('parent', 'walk');
  const others = found('neighbour', 'kid');
  const rows = [
    own,
    adults,
    others,
    answer(own, { text: 'We bellen u.' }),
    answer(adults, { childPicture: 'seen', text: 'x' }),
    answer(others, { childPicture: 'seen', text: 'x' }),
  ];
  expect(answersForChild(view(...rows), lane, [])).toEqual([]);
});

test('leaves an answer that was seen as seen', () => {
  const find = found('parent', 'kid');
  const said = answer(find, { childPicture: 'lit', text: 'Licht!' });
  const [first] = answersForChild(view(find, said), lane, []);
  if (!first) throw new Error('no answer');
  expect(answersForChild(view(find, said), lane, [{ ...first, isSeen: true }])).toEqual([
    { ...first, isSeen: true },
  ]);
});
