import type { GroundAnswer, GroundBody } from '../../../schema/kid-ground.ts';
import { limits } from '../../../schema/limits.ts';
import type { LatLng } from '../../../schema/register/rd-new.ts';
import { type Storage, select } from '../storage.ts';
import { spotsAround } from './find-addresses.ts';

/** As far as a child on a walk gets, and some more. */
const REACH_METRES = 400;

const middle = `SELECT avg(lat) AS lat, avg(lng) AS lng FROM`;
/** Where the walk was. */
export const walkQuery = `${middle} (SELECT row->>'$.set.position.lat' AS lat, row->>'$.set.position.lng' AS lng
  FROM observation WHERE walk = ? AND audience = 'walk' AND row->>'$.isDeleted' = 0)`;
const homesQuery = `${middle} address WHERE cell IS NOT NULL`;

/** @returns undefined where nobody knows where to look: no place was given, the walk found nothing, and there are no homes. */
export function groundAround(
  storage: Storage,
  walk: string,
  at: GroundBody['at'],
): GroundAnswer | undefined {
  const known = at ?? middleOf(storage, walkQuery, walk) ?? middleOf(storage, homesQuery);
  if (!known) return undefined;
  const points = new Map(
    spotsAround(storage, known, REACH_METRES).map((spot) => [String(pointOf(spot)), pointOf(spot)]),
  );
  // Homes above each other are one; in the order of the nearest, so that what is left out lies far.
  const shapes = [...points.values()]
    .slice(0, limits.groundHomes)
    .map((point) => ({ kind: 'home' as const, points: [point] as [typeof point] }));
  return { centre: pointOf(known), shapes };
}

function middleOf(storage: Storage, query: string, ...bindings: string[]): LatLng | undefined {
  const [found] = select<{ lat: number | null; lng: number | null }>(storage, query, ...bindings);
  return found && found.lat !== null && found.lng !== null
    ? { lat: found.lat, lng: found.lng }
    : undefined;
}

/** To the metre: enough to draw a street, and no more than that. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
const pointOf = ({ lat, lng }: LatLng): [number, number] => [round(lat), round(lng)];
