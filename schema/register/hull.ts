import type { LatLng } from './rd-new.ts';

const METRES_PER_DEGREE = 111_320;
/** A metre: no hand draws finer, and one digit more is a tenth more to send. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** The least area without a dent that holds all places and lies so many metres around them; of one place a small box. */
export function hullAround(places: readonly LatLng[], metres: number): LatLng[] {
  const corners = hullOf(places).flatMap(({ lat, lng }) => {
    const up = metres / METRES_PER_DEGREE;
    const aside = up / Math.cos((lat * Math.PI) / 180);
    return [-1, 1].flatMap((south) =>
      [-1, 1].map((west) => ({ lat: lat + south * up, lng: lng + west * aside })),
    );
  });
  return hullOf(corners).map(({ lat, lng }) => ({ lat: round(lat), lng: round(lng) }));
}

/** The places on the outside, from the west round by the south; what lies on a line between two is left out. */
function hullOf(places: readonly LatLng[]): LatLng[] {
  const sorted = [...places].sort((one, other) => one.lng - other.lng || one.lat - other.lat);
  const south = half(sorted);
  const north = half(sorted.reverse());
  const around = [...south.slice(0, -1), ...north.slice(0, -1)];
  return around.length > 0 ? around : sorted.slice(0, 1);
}

/** One side, from the first place to the last, that never turns right. */
function half(sorted: readonly LatLng[]): LatLng[] {
  const kept: LatLng[] = [];
  for (const place of sorted) {
    while (kept.length >= 2 && !turnsLeft(kept.at(-2), kept.at(-1), place)) kept.pop();
    kept.push(place);
  }
  return kept;
}

function turnsLeft(from: LatLng | undefined, at: LatLng | undefined, to: LatLng): boolean {
  if (!from || !at) return true;
  const along = (at.lng - from.lng) * (to.lat - from.lat);
  return along - (at.lat - from.lat) * (to.lng - from.lng) > 0;
}
