import { expect, test } from 'vitest';
import { counts, followPointers, isGhost } from '../../../../web/kid/look/pointer.ts';

const screen = new EventTarget();
const page = { dataset: {} as Record<string, string> };
followPointers(screen, page);
const happens = (name: string) => screen.dispatchEvent(new Event(name));

test('the first finger counts, a second one and the other buttons of a mouse do not', () => {
  expect(counts({ isPrimary: true, button: 0 })).toBe(true);
  expect(counts({ isPrimary: false, button: 0 })).toBe(false);
  expect(counts({ isPrimary: true, button: 2 })).toBe(false);
});

test('the click that a finger leaves behind presses nothing, however long the finger stayed', () => {
  happens('pointerdown');
  expect(isGhost({ detail: 1 }, performance.now() + 60_000), 'still held').toBe(true);
  happens('pointerup');
  expect(isGhost({ detail: 1 })).toBe(true);
  expect(isGhost({ detail: 1 }, performance.now() + 5_000), 'too late to be of that finger').toBe(
    false,
  );
  happens('pointerdown');
  happens('pointercancel');
  expect(isGhost({ detail: 1 })).toBe(true);
});

test('a key, a switch and a screen reader press right after a finger as well', () => {
  happens('pointerdown');
  expect(isGhost({ detail: 0 })).toBe(false);
  happens('pointerup');
});

test('the page knows whether fingers or keys are used: a ring is for keys', () => {
  happens('keydown');
  expect(page.dataset.by).toBe('keys');
  happens('pointerdown');
  expect(page.dataset.by).toBe('finger');
  happens('pointerup');
});
