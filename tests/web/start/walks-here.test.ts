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
  expect(walksHere(lanes).map(({ id }) => id)).toEqual(['waiting', 'own']);
});

test("the office's desk is not a walk", () => {
  expect(walksHere([lane('desk', null, 'organisation', 1)])).toEqual([]);
});
