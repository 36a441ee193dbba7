import { expect, test, vi } from 'vitest';
import { onePen } from '../../../../web/kid/make/pen.ts';
import type { Point } from '../../../../web/kid/make/strokes.ts';

const touch = (pointerId: number, clientX: number, clientY: number, button = 0) => ({
  pointerId,
  pointerType: 'touch',
  button,
  clientX,
  clientY,
});

/** A paper of 200 px, 50 px from the left of the screen. */
function paper() {
  const places: Point[] = [];
  const onUp = vi.fn();
  const pen = onePen(() => ({ left: 50, top: 0, width: 200, height: 200 }), 1_000, {
    onDown: (at) => {
      places.push(at);
      return true;
    },
    onMove: (at) => void places.push(at),
    onUp,
  });
  return { pen, places, onUp };
}

test('draws where the finger is, also where it was between two frames', () => {
  const { pen, places } = paper();
  pen.down(touch(1, 50, 0));
  const between = [touch(1, 60, 20), touch(1, 70, 40)];
  pen.move({ ...touch(1, 70, 40), getCoalescedEvents: () => between });
  pen.move(touch(1, 150, 100));
  expect(places).toEqual([
    [0, 0],
    [50, 100],
    [100, 200],
    [500, 500],
  ]);
});

test('five fingers and a palm draw one line', () => {
  const { pen, places, onUp } = paper();
  expect(pen.down(touch(1, 60, 10))).toBe(true);
  for (const finger of [2, 3, 4, 5, 6]) expect(pen.down(touch(finger, 200, 150))).toBe(false);
  pen.move(touch(3, 240, 190));
  pen.up(touch(3, 240, 190));
  expect(onUp).not.toHaveBeenCalled();
  pen.move(touch(1, 80, 20));
  pen.up(touch(1, 80, 20));
  expect(places).toHaveLength(2);
  expect(onUp).toHaveBeenCalledOnce();
  // And then it is another finger's turn.
  expect(pen.down(touch(2, 60, 10))).toBe(true);
});

test('the other buttons of a mouse do not draw', () => {
  expect(paper().pen.down(touch(1, 60, 10, 2))).toBe(false);
});
