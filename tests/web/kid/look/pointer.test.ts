import { expect, test } from 'vitest';
import { counts, followPointers, isGhost } from '../../../../web/kid/look/pointer.ts';

const screen = new EventTarget();
const page = { dataset: {} as Record<string, string> };
followPointers(screen, page);
const happens = (name: string) => screen.dispatchEvent(new Event(name));
const clicked = (afterMs = 0) => ({ detail: 1, timeStamp: performance.now() + afterMs });

test('the first finger counts, a second one and the other buttons of a mouse do not', () => {
  expect(counts({ isPrimary: true, button: 0 })).toBe(true);
  expect(counts({ isPrimary: false, button: 0 })).toBe(false);
  expect(counts({ isPrimary: true, button: 2 })).toBe(false);
});

test('the click that a finger leaves behind presses nothing, however long the finger stayed', () => {
  happens('pointerdown');
  expect(isGhost(clicked(60_000)), 'still held').toBe(true);
  happens('pointerup');
  expect(isGhost(clicked())).toBe(true);
  expect(isGhost(clicked(5_000)), 'too late to be of that finger').toBe(false);
  happens('pointerdown');
  happens('pointercancel');
  expect(isGhost(clicked())).toBe(true);
});

test('the click that a finger leaves behind presses nothing either when the phone was busy meanwhile', async () => {
  happens('pointerdown');
  happens('pointerup');
  const click = clicked();
  await new Promise((then) => setTimeout(then, 800));
  expect(isGhost(click)).toBe(true);
});

test('a key, a switch and a screen reader press right after a finger as well', () => {
  happens('pointerdown');
  expect(isGhost({ detail: 0, timeStamp: performance.now() })).toBe(false);
  happens('pointerup');
});

test('the page knows whether fingers or keys are used: a ring is for keys', () => {
  happens('keydown');
  expect(page.dataset.by).toBe('keys');
  happens('pointerdown');
  expect(page.dataset.by).toBe('finger');
  happens('pointerup');
});
