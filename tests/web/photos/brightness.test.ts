import { expect, test } from 'vitest';
import { lightKey, stepped } from '../../../web/photos/brightness.ts';

const times = (count: number, by: 1 | -1) => {
  let level = 100;
  for (let i = 0; i < count; i++) level = stepped(level, by);
  return level;
};

test('goes from 40 to 250 percent and no further, and one step back undoes one step', () => {
  expect(times(99, 1)).toBe(250);
  expect(times(99, -1)).toBe(40);
  expect(stepped(stepped(100, 1), -1)).toBe(100);
  expect(stepped(stepped(100, -1), 1)).toBe(100);
});

test('hears the arrows only with Alt: without it they look around', () => {
  expect(lightKey({ key: 'ArrowUp', altKey: true })).toBe(1);
  expect(lightKey({ key: 'ArrowDown', altKey: true })).toBe(-1);
  expect(lightKey({ key: 'ArrowLeft', altKey: true })).toBeNull();
  expect(lightKey({ key: 'ArrowUp', altKey: false })).toBeNull();
});
