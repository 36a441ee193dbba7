import type { Box } from '../../schema/map-settings.ts';
import { type Tile, tileAddress } from '../map/kept-tiles.ts';
import type { LatLng } from '../map/map-types.ts';

type Spot = { x: number; y: number };

/** A place on the square of the whole earth at a zoom, in tiles from the north-west. */
export function onGrid({ lat, lng }: LatLng, z: number): Spot {
  const angle = (lat * Math.PI) / 180;
  const side = 2 ** z;
  return {
    x: ((lng + 180) / 360) * side,
    y: ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * side,
  };
}

/** The tiles of one zoom that touch a ring of corners, row by row; at most one more than `most`, so that a province is no work. */
export function tilesOver(ring: readonly LatLng[], z: number, most: number): Tile[] {
  const corners = ring.map((corner) => onGrid(corner, z));
  const [west, east] = spanOf(corners.map(({ x }) => x));
  const [north, south] = spanOf(corners.map(({ y }) => y));
  const found: Tile[] = [];
  for (let y = Math.floor(north); y <= Math.floor(south); y++) {
    for (let x = Math.floor(west); x <= Math.floor(east); x++) {
      if (touches(corners, x, y)) found.push({ z, x, y });
      if (found.length > most) return found;
    }
  }
  return found;
}

/** Without those that lie outside what a service covers. */
export function within(tiles: readonly Tile[], bounds: Box | null): Tile[] {
  if (!bounds) return [...tiles];
  return tiles.filter(({ z, x, y }) => {
    const from = onGrid({ lat: bounds.north, lng: bounds.west }, z);
    const to = onGrid({ lat: bounds.south, lng: bounds.east }, z);
    return x + 1 > from.x && x < to.x && y + 1 > from.y && y < to.y;
  });
}

export const addressesOf = (tiles: readonly Tile[], template: string): string[] =>
  tiles.map((tile) => tileAddress(template, tile));

const spanOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** Whether a ring and the square of one tile have any ground in common. */
function touches(ring: readonly Spot[], x: number, y: number): boolean {
  if (ring.some((at) => at.x >= x && at.x <= x + 1 && at.y >= y && at.y <= y + 1)) return true;
  if (isInside(ring, { x: x + 0.5, y: y + 0.5 })) return true;
  return ring.some((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    return crosses(from, to, x, y);
  });
}

function isInside(ring: readonly Spot[], at: Spot): boolean {
  let isIn = false;
  for (const [i, from] of ring.entries()) {
    const to = ring[(i + 1) % ring.length] ?? from;
    if (from.y > at.y === to.y > at.y) continue;
    if (at.x < ((to.x - from.x) * (at.y - from.y)) / (to.y - from.y) + from.x) isIn = !isIn;
  }
  return isIn;
}

/** Cuts a line off at the four sides of the square (Liang–Barsky): is anything left of it? */
function crosses(from: Spot, to: Spot, x: number, y: number): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - x],
    [dx, x + 1 - from.x],
    [-dy, from.y - y],
    [dy, y + 1 - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
