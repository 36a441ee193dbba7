import { expect, it } from 'vitest';
import { logoTypeOf } from '../../schema/logo.ts';
import { pngOf, scriptedSvg, webpHead } from '../fixtures/logo.ts';
import { tinyJpeg } from '../fixtures/pictures.ts';

const text = (words: string) => new TextEncoder().encode(words);

it('knows a picture by how it begins, not by what it is called', () => {
  expect(logoTypeOf(pngOf(8, 8))).toBe('image/png');
  expect(logoTypeOf(tinyJpeg)).toBe('image/jpeg');
  expect(logoTypeOf(webpHead('VP8 ', 8, 8))).toBe('image/webp');
});

it('knows a drawing in text, with or without what may stand before it', () => {
  expect(logoTypeOf(scriptedSvg)).toBe('drawing');
  expect(logoTypeOf(text('\n  <svg/>'))).toBe('drawing');
  expect(logoTypeOf(text('\ufeff<svg/>'))).toBe('drawing');
});

it('knows nothing of anything else', () => {
  for (const bytes of [new Uint8Array(), text('GIF89a'), text('hello'), text('\x89PN')])
    expect(logoTypeOf(bytes)).toBeNull();
});
