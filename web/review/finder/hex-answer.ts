import type { LatLng } from '../../map/map-types.ts';
import { type Columns, categoryIds } from './columns.ts';
import type { HexCell, MapAsk } from './finder.ts';
import { kindsOf, slotsIn } from './map-answer.ts';
import { acrossOf, downOf, placeAt } from './plane.ts';

/** A cell with fewer says too much of too few. */
const LEAST_FINDS = 5;
const LEAST_HOUSEHOLDS = 3;
/** From the middle to a corner, in pixels; never closer than what it is at this zoom, so that no front door is a cell. */
const RADIUS = 44;
const CLOSEST = 18;

type Cell = { q: number; r: number; kinds: Uint32Array; told: Uint32Array };

/** Six-sided cells. What residents told counts by household, and only where enough of them did. */
export function hexAnswer(
  columns: Columns,
  { bounds, zoom }: Pick<MapAsk, 'bounds' | 'zoom'>,
  mask: Uint8Array,
): HexCell[] {
  const radius = RADIUS / (256 * 2 ** Math.min(Math.round(zoom), CLOSEST));
  const cells = new Map<string, Cell>();
  const { across, down, category, isConcern } = columns;
  // Whole cells: one that is half in sight must not fall under the floor, or say less, for that.
  for (const slot of slotsIn(columns, wider(bounds, radius * 2), mask, undefined)) {
    const [q, r] = cellOf((across[slot] as number) / radius, (down[slot] as number) / radius);
    const key = `${q},${r}`;
    const kinds = categoryIds.length;
    const cell = cells.get(key) ?? {
      q,
      r,
      kinds: new Uint32Array(kinds),
      told: new Uint32Array(kinds),
    };
    cells.set(key, cell);
    const counts = isConcern[slot] ? cell.told : cell.kinds;
    counts[category[slot] as number] = (counts[category[slot] as number] ?? 0) + 1;
  }
  return [...cells.values()].flatMap((cell) => toldOf(cell, radius));
}

function toldOf({ q, r, kinds, told }: Cell, radius: number): HexCell[] {
  const sum = (counts: Uint32Array) => counts.reduce((all, count) => all + count, 0);
  const households = sum(told) >= LEAST_HOUSEHOLDS ? sum(told) : 0;
  const finds = sum(kinds) + households;
  if (finds < LEAST_FINDS) return [];
  const all = households > 0 ? kinds.map((count, n) => count + (told[n] ?? 0)) : kinds;
  return [{ corners: cornersOf(q, r, radius), finds, households, kinds: kindsOf(all) }];
}

/** The cell that a spot lies in, by axial coordinates of cells with a corner up. */
function cellOf(x: number, y: number): [number, number] {
  const q = (Math.sqrt(3) / 3) * x - y / 3;
  const r = (2 / 3) * y;
  const s = -q - r;
  let [wholeQ, wholeR] = [Math.round(q), Math.round(r)];
  const wholeS = Math.round(s);
  const [dq, dr, ds] = [Math.abs(wholeQ - q), Math.abs(wholeR - r), Math.abs(wholeS - s)];
  if (dq > dr && dq > ds) wholeQ = -wholeR - wholeS;
  else if (dr > ds) wholeR = -wholeQ - wholeS;
  return [wholeQ, wholeR];
}

function cornersOf(q: number, r: number, radius: number): LatLng[] {
  const [x, y] = [radius * Math.sqrt(3) * (q + r / 2), radius * 1.5 * r];
  return Array.from({ length: 6 }, (_, n) => {
    const angle = (Math.PI / 180) * (60 * n - 30);
    return placeAt(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  });
}

function wider([sw, ne]: MapAsk['bounds'], by: number): MapAsk['bounds'] {
  return [
    placeAt(acrossOf(sw.lng) - by, downOf(sw.lat) + by),
    placeAt(acrossOf(ne.lng) + by, downOf(ne.lat) - by),
  ];
}
