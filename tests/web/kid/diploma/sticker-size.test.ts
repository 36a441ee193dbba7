import { expect, test } from 'vitest';
import { MOST_STICKERS, stickerSize } from '../../../../web/kid/diploma/sticker-size.ts';

test('however much a child found, all of it fits in the field on the sheet', () => {
  for (let count = 0; count <= MOST_STICKERS; count++) {
    const size = stickerSize(count);
    const fit = Math.floor(34 / size) * Math.floor(12 / size);
    expect(fit, `${count} of ${size}`).toBeGreaterThanOrEqual(count);
  }
});

test('few finds are large stickers, and more are never larger', () => {
  expect(stickerSize(1)).toBeGreaterThan(5);
  for (let count = 1; count < MOST_STICKERS; count++)
    expect(stickerSize(count + 1)).toBeLessThanOrEqual(stickerSize(count));
  expect(stickerSize(MOST_STICKERS + 50)).toBe(stickerSize(MOST_STICKERS));
});
