import { expect, test } from 'vitest';
import { reviewKey } from '../../../web/review/review-keys.ts';
import { neighbourOf, reviewOrder } from '../../../web/review/review-order.ts';
import { aFind } from '../seen-rows.ts';

const pressed = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

test('who waited longest comes first', () => {
  const finds = [aFind({}, { at: 30 }), aFind({}, { at: 10 }), aFind({}, { at: 20 })];
  expect(reviewOrder(finds, 'all', null).map(({ row }) => row.at)).toEqual([10, 20, 30]);
});

test('what was seen leaves the new ones, except the one being looked at', () => {
  const seen = aFind({ status: 'seen' });
  const fresh = aFind();
  expect(reviewOrder([seen, fresh], 'new', null)).toEqual([fresh]);
  expect(reviewOrder([seen, fresh], 'new', seen.id)).toContain(seen);
});

test('next and previous stay within the list and begin at the first', () => {
  expect(neighbourOf(['a', 'b'], null, 1)).toBe('a');
  expect(neighbourOf(['a', 'b'], 'a', 1)).toBe('b');
  expect(neighbourOf(['a', 'b'], 'b', 1)).toBe('b');
  expect(neighbourOf(['a', 'b'], 'a', -1)).toBe('a');
  expect(neighbourOf([], null, 1)).toBeNull();
});

test('keys work outside of fields only, and never with a key of the browser', () => {
  expect(reviewKey(pressed('1'), false)).toBe('accept');
  expect(reviewKey(pressed('1'), true)).toBeNull();
  expect(reviewKey(pressed('k', { ctrlKey: true }), false)).toBeNull();
  expect(reviewKey(pressed('x'), false)).toBeNull();
});
