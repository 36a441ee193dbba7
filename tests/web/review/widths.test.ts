import { expect, test } from 'vitest';
import { fitted, readWidths, widthAfter } from '../../../web/review/panes/widths.ts';

const first = { list: null, detail: null };
const widthsOf = (panes: ReturnType<typeof fitted>) => [panes.list.width, panes.detail.width];
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

test('the panes stand as they were left', () => {
  expect(widthsOf(fitted(first, 1440, 16))).toEqual([368, 400]);
  expect(widthsOf(fitted({ list: 300, detail: 480 }, 1440, 16))).toEqual([300, 480]);
});

test('in a smaller window both give way, and the map keeps its least', () => {
  const left = { list: 700, detail: 600 };
  const small = fitted(left, 1100, 16);
  expect(small.list.width + small.detail.width).toBe(1100 - 320);
  expect(small.list.width).toBeGreaterThan(small.list.least);
  expect(small.detail.width).toBeGreaterThan(small.detail.least);
  // And back again: what was left is not forgotten.
  expect(widthsOf(fitted(left, 1900, 16))).toEqual([700, 600]);
});

test('no pane gets so narrow that it cannot be read, nor takes what the other one has', () => {
  const { list, detail } = fitted({ list: 10, detail: 5000 }, 1440, 16);
  expect(list.width).toBe(240);
  expect(detail.width).toBe(1440 - 320 - 240);
  expect(list.most).toBe(list.least);
});

test('larger letters have wider panes', () => {
  expect(widthsOf(fitted(first, 2880, 32))).toEqual([736, 800]);
});

test('arrows move the edge itself, Shift further, Home and End to the ends, Enter back', () => {
  const { list, detail } = fitted(first, 1440, 16);
  expect(widthAfter(key('ArrowRight'), 'list', list)).toBe(384);
  expect(widthAfter(key('ArrowLeft', true), 'list', list)).toBe(288);
  expect(widthAfter(key('ArrowRight'), 'detail', detail)).toBe(384);
  expect(widthAfter(key('ArrowLeft', true), 'detail', detail)).toBe(480);
  expect(widthAfter(key('Home'), 'list', list)).toBe(240);
  expect(widthAfter(key('End'), 'list', list)).toBe(1440 - 320 - 400);
  expect(widthAfter(key('Enter'), 'list', list)).toBeNull();
  expect(widthAfter(key('j'), 'list', list)).toBeUndefined();
  expect(widthAfter(key('ArrowLeft', true), 'list', { ...list, width: 250 })).toBe(240);
});

test('what another app or a broken browser kept is as if nothing was', () => {
  expect(readWidths(null)).toEqual(first);
  expect(readWidths('{')).toEqual(first);
  expect(readWidths('null')).toEqual(first);
  expect(readWidths('{"list":"wide","detail":-4}')).toEqual(first);
  expect(readWidths('{"list":300}')).toEqual({ list: 300, detail: null });
});
