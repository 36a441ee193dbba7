import { expect, test } from 'vitest';
import { pickedTo } from '../../../web/review/picking/picked-to.ts';

const finds = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const after = (picked: string[], to: string) =>
  [...pickedTo(new Set(picked), finds, to)].sort().join('');

test('picks from the last one picked up to the chosen one, whichever comes first in the list', () => {
  expect(after(['b'], 'd')).toBe('bcd');
  expect(after(['d'], 'b')).toBe('bcd');
  // `e` was picked before `a`: it stays, and the row begins at `a`.
  expect(after(['e', 'a'], 'c')).toBe('abce');
});

test('goes on from where the last row ended', () => {
  const first = pickedTo(new Set(['b']), finds, 'c');
  expect([...pickedTo(first, finds, 'e')].sort().join('')).toBe('bcde');
});

test('picks only the chosen one when nothing was picked, or the last one is no longer in the list', () => {
  expect(after([], 'c')).toBe('c');
  expect(after(['gone'], 'c')).toBe('cgone');
});
