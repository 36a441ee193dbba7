import { expect, test } from 'vitest';
import { openSheet } from '../../../../web/kid/make/sheet.ts';
import { drawn, LINE_POINTS, undone } from '../../../../web/kid/make/strokes.ts';
import type { Stroke } from '../../../../web/store/kid-box.ts';

/** A canvas that counts what is drawn on it instead of drawing. */
function countingCanvas() {
  const done = { lines: 0, papers: 0 };
  const context = {
    beginPath: () => undefined,
    arc: () => undefined,
    fill: () => undefined,
    moveTo: () => undefined,
    stroke: () => undefined,
    drawImage: () => undefined,
    lineTo() {
      done.lines += 1;
    },
    fillRect() {
      done.papers += 1;
    },
  };
  return { canvas: { getContext: () => context } as unknown as HTMLCanvasElement, done };
}

const long = (): Stroke => ({
  colour: '#d93a2f',
  width: 14,
  points: Array.from({ length: LINE_POINTS * 2 }, (_, index) => index % 1_000),
});

test('a stroke more is drawn over what is there, without drawing that again', () => {
  const { canvas, done } = countingCanvas();
  const sheet = openSheet(canvas, () => countingCanvas().canvas);
  let strokes: readonly Stroke[] = [];
  for (let count = 0; count < 20; count += 1) {
    strokes = drawn(strokes, long());
    sheet.show(strokes);
  }
  expect(done.lines).toBe(20 * (LINE_POINTS - 1));
  expect(done.papers).toBe(1);
});

test('taking back redraws only what came after the last copy, however long the drawing is', () => {
  const { canvas, done } = countingCanvas();
  const sheet = openSheet(canvas, () => countingCanvas().canvas);
  let strokes = Array.from({ length: 34 }, long) as readonly Stroke[];
  sheet.show(strokes);
  done.lines = 0;
  for (let count = 0; count < 20; count += 1) {
    const before = done.lines;
    strokes = undone(strokes);
    sheet.show(strokes);
    expect(done.lines - before).toBeLessThan(4_000);
  }
  expect(done.papers).toBe(1);
});

test('another drawing, or none, is shown from empty paper', () => {
  const { canvas, done } = countingCanvas();
  const sheet = openSheet(canvas, () => countingCanvas().canvas);
  sheet.show([long(), long()]);
  sheet.show([]);
  expect(done.papers).toBe(2);
  sheet.show([long()]);
  expect(done.lines).toBe(3 * (LINE_POINTS - 1));
});
