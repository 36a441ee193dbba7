import type { LatLng } from './map-types.ts';

/** A box on the screen by its middle, in pixels. */
export type NameBox = { x: number; y: number; width: number; height: number };

/** In area-shapes.css: the height of a name with its edge, its longest, and some pixels for a letter and for both ends. */
const HEIGHT = 26;
const LONGEST = 320;
const LETTER = 8.2;
const ENDS = 18;
/** What takes fewer pixels on the screen than this, both ways, has no name there: it would hide what it names. */
const SMALLEST = 24;
/** Pixels between a name and what is beside it. */
const GAP = 3;

/** Where the name of an area may stand, best first: on its line, from the north, in the corners and between them. */
export function spotsOf(rings: readonly (readonly LatLng[])[]): LatLng[] {
  const largest = rings.reduce((one, other) => (other.length > one.length ? other : one), []);
  // Of a line with two hundred corners every tenth is enough.
  const corners = largest.filter((_, i) => i % Math.ceil(largest.length / 20) === 0);
  const spots = corners.flatMap((from, i) => {
    const to = corners[(i + 1) % corners.length] ?? from;
    return [0, 0.25, 0.5, 0.75].map((part) => ({
      lat: from.lat + (to.lat - from.lat) * part,
      lng: from.lng + (to.lng - from.lng) * part,
    }));
  });
  return spots.sort((one, other) => other.lat - one.lat);
}

/**
 * @returns the first spot where a name is seen whole, lies over nothing that is `taken` and is not under a mark, or is so for the
 * least part; null where there is none.
 */
export function freeSpot<S extends { at: { x: number; y: number } }>(
  name: string,
  spots: readonly S[],
  screen: { width: number; height: number },
  { taken, marks }: { taken: readonly NameBox[]; marks: readonly NameBox[] },
): (S & { box: NameBox }) | null {
  const across = (way: 'x' | 'y') => {
    const all = spots.map(({ at }) => at[way]);
    return Math.max(...all) - Math.min(...all);
  };
  if (across('x') < SMALLEST && across('y') < SMALLEST) return null;
  const width = Math.min(LONGEST, name.length * LETTER + ENDS);
  let best: (S & { box: NameBox }) | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const box = { ...spot.at, width, height: HEIGHT };
    if (!isWhole(box, screen) || taken.some((one) => sharedBy(one, box) > 0)) continue;
    const hidden = marks.reduce((sum, mark) => sum + sharedBy(mark, box), 0);
    if (hidden >= least) continue;
    best = { ...spot, box };
    least = hidden;
    if (hidden === 0) break;
  }
  return best;
}

const isWhole = ({ x, y, width, height }: NameBox, screen: { width: number; height: number }) =>
  x >= width / 2 &&
  y >= height / 2 &&
  x + width / 2 <= screen.width &&
  y + height / 2 <= screen.height;

/** Square pixels that both lie over, with the gap between them. */
function sharedBy(one: NameBox, other: NameBox): number {
  const along = (way: 'x' | 'y', size: 'width' | 'height') =>
    Math.max(0, (one[size] + other[size]) / 2 + GAP - Math.abs(one[way] - other[way]));
  return along('x', 'width') * along('y', 'height');
}
