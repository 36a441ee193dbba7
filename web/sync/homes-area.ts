import { houseWords } from '../../schema/register/address-id.ts';
import type { Box } from '../../schema/register/outline.ts';
import type { AddressesAnswer } from '../../schema/register/wire.ts';
import type { HomeHere, KeptHomes } from '../store/homes-idb.ts';

export type Place = { lat: number; lng: number };

const METRES_PER_DEGREE = 111_320;
/** Ten minutes on foot. */
export const REACH_METRES = 750;
/** A list of a city may be asked for in many walks: what is farthest from the last one goes. */
const MOST_HOMES = 6_000;

const wide = ({ lat }: Place) => METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);

export function boxAround(place: Place, metres: number): Box {
  const [up, aside] = [metres / METRES_PER_DEGREE, metres / wide(place)];
  return {
    south: place.lat - up,
    west: place.lng - aside,
    north: place.lat + up,
    east: place.lng + aside,
  };
}

const middleOf = ({ south, west, north, east }: Box): Place => ({
  lat: (south + north) / 2,
  lng: (west + east) / 2,
});

/** Whether who stands here sees homes on all sides: at the edge of a box half of what is near is not in it. */
export function covers({ south, west, north, east }: Box, { lat, lng }: Place): boolean {
  const [up, aside] = [(north - south) / 4, (east - west) / 4];
  return lat >= south + up && lat <= north - up && lng >= west + aside && lng <= east - aside;
}

const isIn = ({ south, west, north, east }: Box, { lat, lng }: HomeHere): boolean =>
  lat !== null && lng !== null && lat >= south && lat <= north && lng >= west && lng <= east;

/** The answer about a box laid over what was kept: what is no longer the organisation's there goes. */
export function withArea(
  kept: KeptHomes,
  box: Box,
  answer: AddressesAnswer,
  at: number,
): KeptHomes {
  const fresh = answer.addresses.map(
    ({ id, street, complex, lat, lng, ...house }): HomeHere => ({
      id,
      street,
      house: houseWords(house),
      complex,
      complexName: complex === null ? null : (answer.complexes[complex] ?? null),
      lat,
      lng,
    }),
  );
  const known = new Set(fresh.map(({ id }) => id));
  const others = kept.homes.filter((home) => !known.has(home.id) && !isIn(box, home));
  const middle = middleOf(box);
  const homes = [...fresh, ...others];
  const isAllKept = homes.length <= MOST_HOMES;
  return {
    ...kept,
    // Of what was cut off nobody can say that it is all there.
    areas: [
      { box, at },
      ...(isAllKept ? kept.areas.filter((area) => !covers(box, middleOf(area.box))) : []),
    ],
    homes: isAllKept ? homes : sorted(homes, middle).slice(0, MOST_HOMES),
  };
}

/** Where most of the finds are; null where there are none. */
export function middleOfFinds(finds: readonly { set: Record<string, unknown> }[]): Place | null {
  const places = finds.map(({ set }) => set.position as Place).filter(Boolean);
  const middle = (of: (place: Place) => number) =>
    places.map(of).sort((one, other) => one - other)[places.length >> 1];
  const [lat, lng] = [middle((place) => place.lat), middle((place) => place.lng)];
  return lat === undefined || lng === undefined ? null : { lat, lng };
}

const byNumber = new Intl.Collator('nl', { numeric: true });
const byName = (one: HomeHere, other: HomeHere) =>
  byNumber.compare(one.street, other.street) || byNumber.compare(one.house, other.house);

/** Nearest first where a place is given, and those without one last; else by street and number. */
export function sorted(homes: readonly HomeHere[], place: Place | null): HomeHere[] {
  if (!place) return [...homes].sort(byName);
  const metres = wide(place);
  const far = ({ lat, lng }: HomeHere) =>
    lat === null || lng === null
      ? Number.MAX_VALUE
      : Math.hypot((lat - place.lat) * METRES_PER_DEGREE, (lng - place.lng) * metres);
  return homes
    .map((home) => ({ home, far: far(home) }))
    .sort((one, other) => one.far - other.far || byName(one.home, other.home))
    .map(({ home }) => home);
}
