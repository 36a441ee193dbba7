import type { Box } from '../../../schema/register/outline.ts';
import type { LatLng } from '../../../schema/register/rd-new.ts';

/** Bits an axis: cells are 60 centimetres wide, and a whole number fits in a double. */
const BITS = 26;
const SIDE = 2 ** BITS;
/** Cells along one side of a covered box at most: more ranges to look in, or more beside the box to skip. */
const ALONG = 4;

const across = (lng: number) =>
  Math.min(SIDE - 1, Math.max(0, Math.floor(((lng + 180) / 360) * SIDE)));
const up = (lat: number) => Math.min(SIDE - 1, Math.max(0, Math.floor(((lat + 90) / 180) * SIDE)));

/** The number of the cell that a place is in: bits of longitude and latitude in turn, so that what is near is often next. */
export const cellOf = ({ lat, lng }: LatLng): number => interleave(across(lng), up(lat));

function interleave(x: number, y: number): number {
  let cell = 0;
  // Bit operators stop at 32 bits, so add.
  for (let bit = 0; bit < BITS; bit++)
    cell += (((x >>> bit) & 1) + 2 * ((y >>> bit) & 1)) * 4 ** bit;
  return cell;
}

/** Ranges of cell numbers, both ends included, that together hold every place of the box and some around it. */
export function cellsCovering({ south, west, north, east }: Box): [number, number][] {
  const [x0, x1, y0, y1] = [across(west), across(east), up(south), up(north)];
  let level = 0;
  while ((x1 >> level) - (x0 >> level) >= ALONG || (y1 >> level) - (y0 >> level) >= ALONG) level++;
  const ranges: [number, number][] = [];
  for (let y = y0 >> level; y <= y1 >> level; y++) {
    for (let x = x0 >> level; x <= x1 >> level; x++) {
      const first = interleave(x << level, y << level);
      ranges.push([first, first + 4 ** level - 1]);
    }
  }
  return ranges;
}
