export type Pixels = { data: Uint8ClampedArray; width: number; height: number };
/** Corner and size, in pixels. */
export type Box = { left: number; top: number; width: number; height: number };
type Rgb = readonly [red: number, green: number, blue: number];

/** Two colours that differ less in each of red, green and blue are one place. Those of the crayons differ more. */
export const TOLERANCE = 40;
/** A drawn edge fades over so many pixels: colour goes this far under it, or a pale rim would stay. */
const RIM = 2;

/**
 * Colours the place around (x, y) that has one colour, as far as its edges.
 * @returns what changed, or null when nothing did.
 */
export function floodFill(pixels: Pixels, x: number, y: number, colour: Rgb): Box | null {
  const { data, width, height } = pixels;
  if (x < 0 || y < 0 || x >= width || y >= height) return null;
  // A pixel at a time: a million of them are four million bytes.
  const whole = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const paint = new Uint32Array(new Uint8Array([...colour, 255]).buffer)[0] ?? 0;
  if (whole[y * width + x] === paint) return null;
  const { isIn, box } = placeAround(pixels, whole, x, y);
  const wide = grown(box, width, height);
  for (let row = box.top; row < box.top + box.height; row += 1)
    for (let at = row * width + box.left; at < row * width + box.left + box.width; at += 1) {
      if (isIn[at] !== 1) continue;
      whole[at] = paint;
      const isInside =
        isIn[at - 1] === 1 &&
        isIn[at + 1] === 1 &&
        isIn[at - width] === 1 &&
        isIn[at + width] === 1;
      if (!isInside) paintRim(whole, at, { width, wide, paint });
    }
  return wide;
}

type Rim = { width: number; wide: Box; paint: number };

/** What is near a pixel of the edge, within the picture. */
function paintRim(whole: Uint32Array, at: number, { width, wide, paint }: Rim): void {
  const [row, column] = [Math.floor(at / width), at % width];
  const bottom = Math.min(wide.top + wide.height - 1, row + RIM);
  for (let y = Math.max(wide.top, row - RIM); y <= bottom; y += 1) {
    const reach = RIM - Math.abs(y - row);
    const right = Math.min(wide.left + wide.width - 1, column + reach);
    for (let x = Math.max(wide.left, column - reach); x <= right; x += 1)
      whole[y * width + x] = paint;
  }
}

/** Row by row: each stretch is taken whole, and those above and below it that touch it wait for their turn. */
function placeAround({ data, width, height }: Pixels, whole: Uint32Array, x: number, y: number) {
  const start = y * width + x;
  const same = whole[start];
  const [red = 0, green = 0, blue = 0] = data.subarray(start * 4, start * 4 + 3);
  const isIn = new Uint8Array(width * height);
  const isNear = (byte: number) =>
    Math.abs((data[byte] ?? 0) - red) < TOLERANCE &&
    Math.abs((data[byte + 1] ?? 0) - green) < TOLERANCE &&
    Math.abs((data[byte + 2] ?? 0) - blue) < TOLERANCE;
  const isOpen = (at: number) => isIn[at] === 0 && (whole[at] === same || isNear(at * 4));
  let [left, right, top, bottom] = [x, x, y, y];
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (!isOpen(at)) continue;
    const row = Math.floor(at / width);
    const first = row * width;
    let from = at;
    while (from > first && isOpen(from - 1)) from -= 1;
    let to = at;
    while (to < first + width - 1 && isOpen(to + 1)) to += 1;
    isIn.fill(1, from, to + 1);
    left = Math.min(left, from - first);
    right = Math.max(right, to - first);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const shift of [-width, width]) {
      if (from + shift < 0 || from + shift >= isIn.length) continue;
      let wasOpen = false;
      for (let next = from + shift; next <= to + shift; next += 1) {
        const isNow = isOpen(next);
        if (isNow && !wasOpen) waiting.push(next);
        wasOpen = isNow;
      }
    }
  }
  const box: Box = { left, top, width: right - left + 1, height: bottom - top + 1 };
  return { isIn, box };
}

function grown(box: Box, width: number, height: number): Box {
  const left = Math.max(0, box.left - RIM);
  const top = Math.max(0, box.top - RIM);
  const right = Math.min(width, box.left + box.width + RIM);
  const bottom = Math.min(height, box.top + box.height + RIM);
  return { left, top, width: right - left, height: bottom - top };
}
