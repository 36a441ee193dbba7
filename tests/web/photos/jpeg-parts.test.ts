import { expect, test } from 'vitest';
import { fitted, turned, turning } from '../../../web/photos/fit.ts';
import { readJpeg, strippedJpeg } from '../../../web/photos/jpeg-parts.ts';
import { heic, joined, jpegShape, segment, text, withExif } from '../../fixtures/camera-files.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test.each([1, 2, 3, 4, 5, 6, 7, 8])('reads that the camera was held as %i', (orientation) => {
  expect(readJpeg(withExif(jpegShape(4, 3), orientation)).orientation).toBe(orientation);
});

test('takes a photo without such a word, or with a senseless one, as upright', () => {
  expect(readJpeg(jpegShape(4, 3)).orientation).toBe(1);
  expect(readJpeg(withExif(jpegShape(4, 3), 9)).orientation).toBe(1);
});

test('leaves nothing of what the camera wrote, and every part of the picture', () => {
  const plain = jpegShape(4, 3);
  const told = joined(withExif(plain, 6), heic('isom'), text('52.0841, 5.0707'));
  const stripped = joined(...strippedJpeg(told));
  expect(latin(told)).toContain('Lindestraat');
  expect(latin(stripped)).not.toMatch(/Exif|Lindestraat|xmp|Photoshop|isom|52\.0841/);
  expect(latin(stripped)).toContain('ICC_PROFILE');
  expect([...stripped]).toEqual([...plain]);
});

test('takes the previews out that hide in other parts', () => {
  const preview = segment(0xe0, text('JFXX\0 a face'));
  const others = [segment(0xe2, text('MPF\0 a face')), segment(0xe5, text('a face'))];
  const stripped = joined(...strippedJpeg(jpegShape(4, 3, preview, ...others)));
  expect(latin(stripped)).not.toContain('a face');
});

test('makes a photo as large as asked and never larger than it was', () => {
  expect(fitted({ width: 4032, height: 3024 }, 1600)).toEqual({ width: 1600, height: 1200 });
  expect(fitted({ width: 3024, height: 4032 }, 1600)).toEqual({ width: 1200, height: 1600 });
  expect(fitted({ width: 640, height: 480 }, 1600)).toEqual({ width: 640, height: 480 });
  expect(fitted({ width: 10_000, height: 2 }, 320)).toEqual({ width: 320, height: 1 });
});

/** Where the corner that was stored first is seen, in a picture seen at 30 × 40. */
test.each([
  [1, 'left', 'top'],
  [2, 'right', 'top'],
  [3, 'right', 'bottom'],
  [4, 'left', 'bottom'],
  [5, 'left', 'top'],
  [6, 'right', 'top'],
  [7, 'right', 'bottom'],
  [8, 'left', 'bottom'],
])('turns a picture held as %i so that its first corner is %s at the %s', (way, side, end) => {
  const seen = { width: 30, height: 40 };
  const [a, b, c, d, e, f] = turning(way, seen);
  expect([e, f]).toEqual([side === 'right' ? 30 : 0, end === 'bottom' ? 40 : 0]);
  const stored = turned(seen, way);
  const opposite = [
    a * stored.width + c * stored.height + e,
    b * stored.width + d * stored.height + f,
  ];
  expect(opposite).toEqual([side === 'right' ? 0 : 30, end === 'bottom' ? 0 : 40]);
});
