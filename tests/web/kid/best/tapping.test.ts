import { expect, test } from 'vitest';
import { type Board, drop, tapFind, tapPlace } from '../../../../web/kid/best/tapping.ts';

const empty: Board = { best: [null, null, null], held: null };
const full: Board = { best: ['a', 'b', 'c'], held: null };

test('three taps in the tray fill the three places, the nicest first', () => {
  const board = ['a', 'b', 'c'].reduce(tapFind, empty);
  expect(board).toEqual(full);
});

test('a place and then a find, or a find and then a place: it goes there', () => {
  expect(tapFind(tapPlace(empty, 3), 'a').best).toEqual([null, null, 'a']);
  expect(tapPlace(tapFind(full, 'd'), 2).best).toEqual(['a', 'd', 'c']);
  expect(tapFind(tapPlace(full, 1), 'd').best, 'who stood there is in the tray').toEqual([
    'd',
    'b',
    'c',
  ]);
});

test('two places change with each other, and a place tapped twice is free', () => {
  expect(tapPlace(tapPlace(full, 1), 3).best).toEqual(['c', 'b', 'a']);
  expect(tapPlace(tapPlace(full, 2), 2)).toEqual({ best: ['a', null, 'c'], held: null });
  expect(tapPlace(tapPlace(empty, 2), 2), 'an empty one just lets go').toEqual(empty);
});

test('tapping an empty place and then another waits for the other', () => {
  expect(tapPlace(tapPlace(empty, 1), 2)).toEqual({ best: empty.best, held: { place: 2 } });
  expect(tapFind(tapFind(full, 'd'), 'd'), 'twice is never mind').toEqual(full);
});

test('dragged on a place, back to the tray, or to nowhere', () => {
  expect(drop(full, 'd', 2).best).toEqual(['a', 'd', 'c']);
  expect(drop(full, 'a', 'tray').best).toEqual([null, 'b', 'c']);
  expect(drop({ ...full, held: { place: 1 } }, 'a', null)).toEqual(full);
});
