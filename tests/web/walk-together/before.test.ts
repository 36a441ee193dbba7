import { expect, test } from 'vitest';
import type { PromiseRow, Walk } from '../../../schema/entities/things.ts';
import { openPromises } from '../../../web/walk-together/before.ts';
import { seenRow } from '../seen-rows.ts';

const walk = (id: string, startedAt: number) =>
  seenRow('walk', { startedAt }, { id }) as unknown as Walk;
const promise = (id: string, of: string, place: number, set = {}, more = {}) =>
  seenRow(
    'promise',
    { about: { kind: 'walk', id: of }, what: id, place, isKept: false, ...set },
    { id, ...more },
  ) as unknown as PromiseRow;

test('of earlier walks here stands what is open, of the last walk first', () => {
  const open = openPromises({
    walks: [walk('spring', 1), walk('autumn', 2)],
    promises: [
      promise('bench', 'spring', 1),
      promise('lamp', 'autumn', 2),
      promise('hedge', 'autumn', 1),
      promise('bin', 'autumn', 3, { isKept: true }),
      promise('gone', 'autumn', 3, {}, { isDeleted: true }),
      promise('told', 'autumn', 1, { about: { kind: 'concern', id: 'c' } }),
    ],
  });
  expect(open.map(({ id }) => id)).toEqual(['hedge', 'lamp', 'bench']);
});
