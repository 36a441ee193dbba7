/** On the sheet, in its em (a forty-second of the width of A4): what the stickers have between its margins, and how large one is at most. */
const WIDE = 34;
const HIGH = 12;
const LARGEST = 5.6;
const SMALLEST = 1.5;

/** More than this many stickers are no picture any more, and would need a second sheet. */
export const MOST_STICKERS = Math.floor(WIDE / SMALLEST) * Math.floor(HIGH / SMALLEST);

/** @returns how large each of `count` stickers can be, in em, so that all of them fit. */
export function stickerSize(count: number): number {
  for (let tenths = LARGEST * 10; tenths > SMALLEST * 10; tenths--) {
    const size = tenths / 10;
    if (Math.floor(WIDE / size) * Math.floor(HIGH / size) >= count) return size;
  }
  return SMALLEST;
}
