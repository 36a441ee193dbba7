import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../api/house/picture-size.ts';
import { pngOf, webpHead } from '../../fixtures/logo.ts';
import { tinyJpeg } from '../../fixtures/pictures.ts';

describe('how large a logo is', () => {
  it('is read from each kind of file', () => {
    expect(sizeOf('image/png', pngOf(300, 200))).toEqual({ width: 300, height: 200 });
    expect(sizeOf('image/jpeg', tinyJpeg)).toEqual({ width: 8, height: 8 });
    for (const kind of ['VP8 ', 'VP8L', 'VP8X'] as const)
      expect(sizeOf('image/webp', webpHead(kind, 640, 480)), kind).toEqual({
        width: 640,
        height: 480,
      });
  });

  it('is not known of a file that was cut off, at whatever byte', () => {
    const png = pngOf(20, 10);
    for (let length = 0; length < png.length; length++)
      expect(sizeOf('image/png', png.subarray(0, length))).toBeNull();
    expect(sizeOf('image/webp', webpHead('VP8L', 9, 9).subarray(0, 35))).toBeNull();
    expect(sizeOf('image/jpeg', tinyJpeg.subarray(0, -2))).toBeNull();
  });

  it('is not known of a file with something behind its end', () => {
    const more = new Uint8Array([...pngOf(20, 10), 60, 115, 118, 103]);
    expect(sizeOf('image/png', more)).toBeNull();
    expect(sizeOf('image/webp', new Uint8Array([...webpHead('VP8X', 9, 9), 1]))).toBeNull();
  });

  it('is not known of a PNG that does not begin with its size or has no pixels', () => {
    const png = pngOf(20, 10);
    const renamed = png.slice();
    renamed.set(new TextEncoder().encode('tEXt'), 12);
    expect(sizeOf('image/png', renamed)).toBeNull();
    const without = new Uint8Array([...png.subarray(0, 33), ...png.subarray(-12)]);
    expect(sizeOf('image/png', without)).toBeNull();
  });
});
