import type { Area, Ring } from '../../schema/register/wire.ts';

type Place = { lat: number; lng: number };

/** Crossing an odd number of edges on the way out is being inside. */
function isIn({ lat, lng }: Place, rings: readonly Ring[]): boolean {
  let isInside = false;
  for (const ring of rings)
    ring.forEach(([y1, x1], at) => {
      const [y2, x2] = ring.at(at - 1) ?? [y1, x1];
      if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1)
        isInside = !isInside;
    });
  return isInside;
}

function sizeOf(rings: readonly Ring[]): number {
  const across = (of: 0 | 1) => {
    const all = rings.flat().map((corner) => corner[of]);
    return Math.max(...all) - Math.min(...all);
  };
  return across(0) * across(1);
}

/** The largest that a place is in: it says least of where that is. */
export const neighbourhoodAt = (place: Place, all: readonly Area[]): Area | undefined =>
  all
    .filter(({ outline }) => isIn(place, outline))
    .sort((one, other) => sizeOf(other.outline) - sizeOf(one.outline))[0];
