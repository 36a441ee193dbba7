import { expect, test } from 'vitest';
import { readJpeg } from '../../../api/attachments/jpeg.ts';
import { tinyJpeg, withSegment } from '../../fixtures/pictures.ts';

const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

test('a whole picture is read with its size', () => {
  expect(readJpeg(tinyJpeg)).toEqual({ width: 8, height: 8 });
  expect(readJpeg(withSegment(0xe2, 'ICC_PROFILE')), 'colours may be told').not.toBeNull();
});

test('a picture that says where it was taken is refused', () => {
  expect(readJpeg(withSegment(0xe1, 'Exif\0\0 52.084 N'))).toBeNull();
  expect(readJpeg(withSegment(0xed, 'Photoshop 3.0'))).toBeNull();
  expect(readJpeg(withSegment(0xfe, 'made by me'))).toBeNull();
  expect(readJpeg(withSegment(0xe2, 'MPF\0 a second picture'))).toBeNull();
  expect(readJpeg(withSegment(0xe0, 'JFXX\0 a preview'))).toBeNull();
  for (let marker = 0xe3; marker <= 0xef; marker++)
    expect(readJpeg(withSegment(marker, 'anything'))).toBeNull();
});

test('half a picture, and one with something hidden behind it, are refused', () => {
  for (let length = 0; length < tinyJpeg.length; length++)
    expect(readJpeg(tinyJpeg.subarray(0, length)), `${length} bytes`).toBeNull();
  expect(readJpeg(join(tinyJpeg, new TextEncoder().encode('<script>')))).toBeNull();
});

test('a picture of two sizes, or of none, is refused', () => {
  const frame = '\x08\x00\x08\x00\x08\x01\x01\x11\x00';
  expect(readJpeg(withSegment(0xc0, frame))).toBeNull();
  const flat = tinyJpeg.slice();
  const at = Buffer.from(flat).indexOf(Buffer.from([0xff, 0xc0]));
  flat.fill(0, at + 5, at + 7);
  expect(readJpeg(flat)).toBeNull();
});

test('what is no picture is refused', () => {
  const text = (one: string) => new TextEncoder().encode(one);
  expect(readJpeg(text('%PDF-1.7'))).toBeNull();
  expect(readJpeg(text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBeNull();
  expect(readJpeg(new Uint8Array(0))).toBeNull();
  expect(readJpeg(new Uint8Array(1000).fill(0xff))).toBeNull();
});
