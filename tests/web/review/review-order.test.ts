import { expect, test } from 'vitest';
import { deskKey } from '../../../web/review/desk-keys.ts';
import { neighbourOf } from '../../../web/review/review-order.ts';

test('the keys walk through the list and stop at its ends', () => {
  const ids = ['a', 'b', 'c'];
  expect(neighbourOf(ids, null, 1)).toBe('a');
  expect(neighbourOf(ids, 'a', 1)).toBe('b');
  expect(neighbourOf(ids, 'c', 1)).toBe('c');
  expect(neighbourOf(ids, 'a', -1)).toBe('a');
  expect(neighbourOf([], 'a', 1)).toBeNull();
});

test('the keys of triage are those on the buttons, and no other letter does anything', () => {
  const press = (key: string) => deskKey({ key, shiftKey: false, ctrlKey: false, metaKey: false });
  expect(press('1')).toEqual({ do: 'accept' });
  expect(press('2')).toEqual({ do: 'ask', ask: 'merge' });
  expect(press('3')).toEqual({ do: 'ask', ask: 'notOurs' });
  expect(press('u')).toEqual({ do: 'undo' });
  expect(['q', 'Enter', 'Escape', 'Tab', '4'].map(press)).toEqual([null, null, null, null, null]);
});
