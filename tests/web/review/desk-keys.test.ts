import { expect, test } from 'vitest';
import { deskKey } from '../../../web/review/desk-keys.ts';
import { isForApp } from '../../../web/ui/keys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
const asked = (key: string, held: Partial<typeof plain> = {}) =>
  deskKey({ key, ...plain, ...held })?.do ?? null;

test('x picks one, Shift and x all up to there, with caps lock too', () => {
  expect(asked('x')).toBe('select');
  expect(asked('X', { shiftKey: true })).toBe('selectTo');
  expect(asked('x', { shiftKey: true })).toBe('selectTo');
});

test('Ctrl or Cmd with z undoes as u does; again with Shift it is not ours', () => {
  expect(asked('u')).toBe('undo');
  expect(asked('z', { ctrlKey: true })).toBe('undo');
  expect(asked('z', { metaKey: true })).toBe('undo');
  expect(asked('z', { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(asked('z')).toBe('photo');
});

test('other keys with Ctrl or Cmd stay the browser’s', () => {
  expect(['u', 'a', 'l', 'x', '1'].map((key) => asked(key, { ctrlKey: true }))).toEqual(
    Array(5).fill(null),
  );
});

test('the brackets go through the photos', () => {
  expect(['[', ']'].map((key) => asked(key))).toEqual(['previousPhoto', 'nextPhoto']);
});

test('in a field Ctrl and z takes back what was typed, also with the keys switched off elsewhere', () => {
  const undo = { key: 'z', altKey: false, ctrlKey: true, metaKey: false, isComposing: false };
  expect(isForApp(undo, true, true, 'z')).toBe(false);
  expect(isForApp(undo, false, true, 'z')).toBe(true);
  expect(isForApp(undo, false, false, 'z')).toBe(true);
  expect(isForApp({ ...undo, altKey: true }, false, true, 'z')).toBe(false);
  // A screen that did not ask for it.
  expect(isForApp(undo, false, true)).toBe(false);
});
