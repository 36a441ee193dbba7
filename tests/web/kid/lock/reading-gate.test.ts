import { expect, test } from 'vitest';
import { seeded } from '../../../../schema/demo/seeded.ts';
import { newGate, outcomeOf } from '../../../../web/kid/lock/reading-gate.ts';
import { en } from '../../../../web/text/kid-lock/en.ts';
import { nl } from '../../../../web/text/kid-lock/nl.ts';

test('asks three different digits, each of them one that can be tapped', () => {
  for (let seed = 0; seed < 200; seed++) {
    const gate = newGate(seeded(seed));
    expect(gate).toHaveLength(3);
    expect(new Set(gate).size).toBe(3);
    for (const digit of gate) expect(digit).toBeGreaterThanOrEqual(1);
    for (const digit of gate) expect(digit).toBeLessThanOrEqual(9);
  }
  expect(newGate(() => 0)).toEqual([1, 2, 3]);
  expect(newGate(() => 0.999)).toEqual([9, 8, 7]);
});

test('opens for the right three in their order and for nothing else', () => {
  expect(outcomeOf([7, 2, 4], [7, 2, 4])).toBe('open');
  for (const wrong of [
    [7, 4, 2],
    [4, 2, 7],
    [1, 2, 4],
    [7, 2, 2],
  ])
    expect(outcomeOf([7, 2, 4], wrong)).toBe('shut');
});

test('does not tell which of the three was wrong', () => {
  expect(outcomeOf([7, 2, 4], [])).toBe('going');
  expect(outcomeOf([7, 2, 4], [1])).toBe('going');
  expect(outcomeOf([7, 2, 4], [1, 1])).toBe('going');
});

test('has a word for every digit, none twice', () => {
  for (const { digits } of [nl.gate, en.gate]) {
    expect(digits).toHaveLength(10);
    expect(new Set(digits).size).toBe(10);
    for (const word of digits) expect(word).toMatch(/^[a-z]+$/);
  }
});
