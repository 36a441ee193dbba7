import { expect, test } from 'vitest';
import { walksHere } from '../../../web/start/walks-here.ts';

const lane = (id: string, walk: string | null, by: string, openedAt: number) => ({
  id,
  walk,
  openedAt,
  join: { by },
});

test('walks to go on with come latest first, also one that the server did not tell of yet', () => {
  const lanes = [lane('own', 'w1', 'organisation', 1), lane('waiting', null, 'code', 2)];
  expect(walksHere(lanes, false).map(({ id }) => id)).toEqual(['waiting', 'own']);
});

test("the office's desk is not a walk", () => {
  expect(walksHere([lane('desk', null, 'organisation', 1)], false)).toEqual([]);
});

test('who signed in goes on with their own walks; with nobody signed in all can be found', () => {
  const lanes = [
    { ...lane('theirs', 'w1', 'code', 1), isClosed: true },
    { ...lane('own', 'w2', 'code', 2), isClosed: false },
  ];
  expect(walksHere(lanes, true).map(({ id }) => id)).toEqual(['own']);
  expect(walksHere(lanes, false).map(({ id }) => id)).toEqual(['own', 'theirs']);
});
