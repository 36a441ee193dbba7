import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenes } from '../tools/draw-scenes/scenes.ts';

const folder = new URL('../../api/demo/scenes/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(`${name}.jpg`, folder));

/** Markers of a JPEG up to its first scan; width and height come from the frame. */
function segments(jpeg: Buffer) {
  const markers: number[] = [];
  let size = [0, 0];
  for (
    let at = 2;
    jpeg[at] === 0xff && jpeg[at + 1] !== 0xda;
    at += 2 + jpeg.readUInt16BE(at + 2)
  ) {
    const marker = jpeg[at + 1] ?? 0;
    markers.push(marker);
    if (marker >= 0xc0 && marker <= 0xc2)
      size = [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
  }
  return { markers, size };
}

it.each(scenes.map(({ name }) => name))(
  'has %s as a small photo that says nothing of where',
  (name) => {
    for (const [file, size, limit] of [
      [name, [960, 720], 55_000],
      [`${name}-small`, [320, 240], 14_000],
    ] as const) {
      const jpeg = bytesOf(file);
      expect(jpeg.length).toBeLessThanOrEqual(limit);
      const read = segments(jpeg);
      expect(read.size).toEqual(size);
      // 0xe1 is APP1, where EXIF and XMP live.
      expect(read.markers).not.toContain(0xe1);
    }
  },
);

it('keeps no picture that nothing draws any more', () => {
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(
    scenes.flatMap(({ name }) => [`${name}-small.jpg`, `${name}.jpg`]).sort(),
  );
});
