import { expect, test } from 'vitest';
import { kept, MAX_SCALE, movedBy, unzoomed, zoomedAt } from '../../../web/photos/zoom.ts';

const frame = { width: 390, height: 600 };
const photo = { width: 1600, height: 1200 };

test('keeps what is under the fingers under the fingers', () => {
  const before = { scale: 2, x: 30, y: -10 };
  const point = { x: 100, y: 80 };
  const after = zoomedAt(before, 3, point);
  const inPicture = (zoom: typeof before) => (point.x - zoom.x) / zoom.scale;
  expect(inPicture(after)).toBeCloseTo(inPicture(before));
});

test('is never smaller than the frame, and never so large that there are only squares', () => {
  expect(zoomedAt(unzoomed, 0.1, { x: 0, y: 0 }).scale).toBe(1);
  expect(zoomedAt(unzoomed, 100, { x: 0, y: 0 }).scale).toBe(MAX_SCALE);
});

test('moves no photo out of its frame', () => {
  expect(kept(movedBy(unzoomed, { x: 50, y: 50 }), frame, photo)).toEqual(unzoomed);
  // Twice as wide as the frame, and as high as 585 of its 600 px.
  const far = kept({ scale: 2, x: 900, y: 900 }, frame, photo);
  expect(far).toEqual({ scale: 2, x: 195, y: 0 });
});
