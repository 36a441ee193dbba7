import { expect, test } from 'vitest';
import { firstLook } from '../../../web/photos/first-look.ts';
import { isWhole, kindOf, sizeOf } from '../../../web/photos/picture-kind.ts';
import {
  emptyPng,
  heic,
  joined,
  jpegShape,
  pdf,
  png,
  svg,
  text,
  withExif,
} from '../../fixtures/camera-files.ts';

const gif = joined(
  text('GIF89a'),
  new Uint8Array([64, 1, 200, 0, 0, 0, 0]),
  text('…'),
  new Uint8Array([0x3b]),
);
/** A WebP's outer form: its length, its way of packing and what that says first. */
function webp(way: string, ...body: number[]) {
  const inner = joined(text(`WEBP${way}`), new Uint8Array(4), new Uint8Array(body));
  return joined(text('RIFF'), new Uint8Array([inner.length, 0, 0, 0]), inner);
}

test.each([
  ['jpeg', jpegShape(4, 3)],
  ['png', png(4, 3)],
  ['gif', gif],
  ['webp', webp('VP8X')],
  ['heic', heic()],
  ['heic', heic('mif1')],
  ['avif', heic('avif')],
  ['pdf', pdf],
  ['pdf', joined(new Uint8Array(20), pdf)],
  ['svg', svg],
  ['svg', text('\ufeff<svg viewBox="0 0 1 1"/>')],
  ['unknown', heic('isom').fill(0x20, 16, 24)],
  ['unknown', text('<html><p>U bent niet aangemeld</p>')],
  ['unknown', text('BM')],
  ['empty', new Uint8Array()],
] as const)('knows a %s by its bytes', (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
});

test.each([
  ['jpeg', jpegShape(4032, 3024), 4032, 3024],
  ['png', emptyPng(10_000, 7), 10_000, 7],
  ['gif', gif, 320, 200],
  ['webp', webp('VP8X', 0, 0, 0, 0, 0x3f, 0x06, 0, 0xaf, 0x04, 0), 1600, 1200],
  ['webp', webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 0x06, 0xb0, 0x04), 1600, 1200],
  ['webp', webp('VP8L', 0x2f, 0x3f, 0xc6, 0x2b, 0x01, 0, 0, 0, 0, 0), 1600, 1200],
  ['heic', heic('heic', 4032, 3024), 4032, 3024],
] as const)('reads the size of a %s without unpacking it', (kind, bytes, width, height) => {
  expect(sizeOf(bytes, kind)).toEqual({ width, height });
});

test('finds no size where none is said', () => {
  expect(sizeOf(jpegShape(0, 0), 'jpeg')).toBeNull();
  expect(sizeOf(text('RIFF----WEBP'), 'webp')).toBeNull();
  expect(sizeOf(pdf, 'pdf')).toBeNull();
});

test.each([
  ['jpeg', withExif(jpegShape(4, 3), 6)],
  ['png', png(40, 30)],
  ['gif', gif],
  ['webp', webp('VP8X', ...new Uint8Array(20))],
  ['heic', heic()],
] as const)('sees at every cut that a %s is not whole', (kind, bytes) => {
  expect(isWhole(bytes, kind)).toBe(true);
  for (let length = 12; length < bytes.length; length += 1)
    expect(isWhole(bytes.subarray(0, length), kind), `${length}`).toBe(false);
});

test('is not fooled by the end of a preview inside the photo, or by zeros in place of the rest', () => {
  const preview = jpegShape(160, 120);
  const photo = withExif(jpegShape(4, 3), 1);
  const cut = joined(photo.subarray(0, photo.length - 6), new Uint8Array(500));
  expect(isWhole(cut, 'jpeg')).toBe(false);
  const nested = jpegShape(
    4,
    3,
    joined(new Uint8Array([0xff, 0xe1, 0, preview.length + 2]), preview),
  );
  expect(isWhole(nested, 'jpeg')).toBe(true);
  expect(isWhole(nested.subarray(0, nested.length - 2), 'jpeg')).toBe(false);
});

const first = (bytes: Uint8Array<ArrayBuffer>) => firstLook(bytes.slice().buffer);

test.each([
  ['empty', new Uint8Array()],
  ['not_a_picture', pdf],
  ['not_a_picture', svg],
  ['not_a_picture', text('hello')],
  ['too_many_pixels', emptyPng(20_000, 20_000)],
  ['broken', jpegShape(4, 3).slice(0, -1)],
  ['broken', jpegShape(0, 3)],
  ['broken', new Uint8Array([0xff, 0xd8, 0xff])],
] as const)('refuses as %s before anything is saved', (problem, bytes) => {
  expect(first(bytes)).toBe(problem);
});

test.each([
  ['a photo', jpegShape(4032, 3024)],
  ['100 megapixels', emptyPng(10_000, 10_000)],
  ['a HEIC, which some devices read', heic()],
  ['a film behind a photo', joined(jpegShape(4, 3), heic('isom'))],
] as const)('lets %s in', (_, bytes) => {
  expect(first(bytes)).toBeNull();
});

test('ends on any bytes, however damaged', () => {
  const wholes = [withExif(jpegShape(4, 3), 6), png(4, 3), heic(), webp('VP8L', 0x2f), gif];
  for (const whole of wholes) {
    for (let at = 0; at < whole.length; at += 1) {
      for (const byte of [0, 0x7f, 0xff]) {
        const damaged = whole.slice();
        damaged[at] = byte;
        expect(() => first(damaged)).not.toThrow();
      }
    }
  }
});
