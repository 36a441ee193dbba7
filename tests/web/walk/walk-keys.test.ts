import { expect, test } from 'vitest';
import { isForApp } from '../../../web/ui/keys.ts';
import { walkKey } from '../../../web/walk/walk-keys.ts';

test('plus and n make a find, u undoes, a question mark helps and Escape goes back', () => {
  expect(['+', 'n', 'u', '?', 'Escape'].map((key) => walkKey(key, false))).toEqual([
    'add',
    'add',
    'undo',
    'help',
    'back',
  ]);
});

test('arrows move the cross while there is one, and are left alone otherwise', () => {
  expect(walkKey('ArrowLeft', true)).toBe('nudge');
  expect(walkKey('ArrowLeft', false)).toBeNull();
});

test('digits and other letters press the button that carries them', () => {
  expect(['1', '0', 'p', 'm'].map((key) => walkKey(key, true))).toEqual(Array(4).fill('press'));
  expect(['P', 'Enter', ' ', 'Tab', '"'].map((key) => walkKey(key, true))).toEqual(
    Array(5).fill(null),
  );
});

const plain = { altKey: false, ctrlKey: false, metaKey: false, isComposing: false };

test('no key is taken from somebody who writes, or from the browser', () => {
  expect(isForApp({ ...plain, key: 'n' }, false, true)).toBe(true);
  expect(isForApp({ ...plain, key: 'n' }, true, true)).toBe(false);
  expect(isForApp({ ...plain, key: 'n', ctrlKey: true }, false, true)).toBe(false);
  expect(isForApp({ ...plain, key: 'n', isComposing: true }, false, true)).toBe(false);
});

test('with the keys switched off letters and digits do nothing, arrows and Escape still do', () => {
  const off = (key: string) => isForApp({ ...plain, key }, false, false);
  expect(['n', '+', '1', '?'].map(off)).toEqual([false, false, false, false]);
  expect(['Escape', 'ArrowUp'].map(off)).toEqual([true, true]);
});
