import type { TileSource } from '../../schema/map-settings.ts';
import type { Tile } from '../map/kept-tiles.ts';
import type { LatLng } from '../map/map-types.ts';
import { onGrid, tilesOver, within } from './tiles.ts';

/** No service is asked for more of one walk than this. */
export const MOST_TILES = 500;
/** The widest picture: a whole quarter, which closer ones are enlarged from where they are not kept. */
const WIDEST = 13;
/** As near as a front door is seen; a level more would be three times as much. */
const CLOSEST = 18;
/** Farther away than this no map of a walk is looked at. */
const USEFUL = 15;
/** Half a side of the square around where a walk begins that has no area, in metres. */
const AROUND_METRES = 500;
/** On both sides of a route, in metres. */
const BESIDE_METRES = 150;
const METRES_PER_DEGREE = 111_320;

/** What a picture weighs as long as none came, in bytes: a street of a town in some twenty colours. */
export const USUAL_BYTES = 16_000;

/** What is known of where a walk goes. */
export type WalkGround = {
  area: readonly LatLng[] | null;
  route: readonly { position: LatLng }[];
  /** Where it begins, when nothing was drawn. */
  begin: LatLng | null;
};

/** By what the area was known. */
export type GroundFrom = 'area' | 'route' | 'begin';

/** The corners of what has to be on the map; null where nobody knows yet where the walk goes. */
export function ringOf({ area, route, begin }: WalkGround): {
  ring: readonly LatLng[];
  from: GroundFrom;
} | null {
  if (area && area.length >= 3) return { ring: area, from: 'area' };
  if (route.length > 0) {
    const places = route.map(({ position }) => position);
    return { ring: boxAround(places, BESIDE_METRES), from: 'route' };
  }
  return begin && { ring: boxAround([begin], AROUND_METRES), from: 'begin' };
}

function boxAround(places: readonly LatLng[], metres: number): LatLng[] {
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const up = metres / METRES_PER_DEGREE;
  const aside = up / Math.cos(((lats[0] ?? 0) * Math.PI) / 180);
  const [south, north] = [Math.min(...lats) - up, Math.max(...lats) + up];
  const [west, east] = [Math.min(...lngs) - aside, Math.max(...lngs) + aside];
  return [
    { lat: north, lng: west },
    { lat: north, lng: east },
    { lat: south, lng: east },
    { lat: south, lng: west },
  ];
}

/** `zoom` is the closest that comes along, `isWhole` whether that is as near as the service would allow. */
export type PackPlan = { tiles: Tile[]; zoom: number; isWhole: boolean };

/**
 * The pictures of an area, the widest first, so that a pack that is cut short is a map already. The closest zoom goes first when
 * they would be too many; null when even a map that is of use would be.
 */
export function planPack(
  ring: readonly LatLng[],
  { maxZoom, bounds }: Pick<TileSource, 'maxZoom' | 'bounds'>,
): PackPlan | null {
  const closest = Math.min(CLOSEST, maxZoom);
  const tiles: Tile[] = [];
  for (let z = Math.min(WIDEST, closest); z <= closest; z++) {
    const more = within(tilesOver(ring, z, MOST_TILES), bounds);
    if (tiles.length + more.length > MOST_TILES) {
      return z - 1 < Math.min(USEFUL, closest) ? null : { tiles, zoom: z - 1, isWhole: false };
    }
    tiles.push(...inward(more, ring));
  }
  return { tiles, zoom: closest, isWhole: true };
}

/** From the middle outwards: that is where one begins. */
function inward(tiles: readonly Tile[], ring: readonly LatLng[]): Tile[] {
  const lat = ring.reduce((sum, corner) => sum + corner.lat, 0) / ring.length;
  const lng = ring.reduce((sum, corner) => sum + corner.lng, 0) / ring.length;
  const far = ({ z, x, y }: Tile) => {
    const middle = onGrid({ lat, lng }, z);
    return Math.hypot(x + 0.5 - middle.x, y + 0.5 - middle.y);
  };
  return [...tiles].sort((one, other) => far(one) - far(other));
}
