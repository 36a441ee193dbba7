import type { CategoryId } from '../../../schema/vocabulary/categories.ts';
import { type Columns, categoryIds } from './columns.ts';
import type { Entry } from './entry.ts';
import type { MapAnswer, MapAsk, MapGroup } from './finder.ts';
import { acrossOf, downOf, metresBetween, placeAt } from './plane.ts';

/** Pixels within which signs would lie over each other. */
const CELL = 60;
/** What a row of gables takes: they are wider than they are high. */
const SIGN = { across: 84, down: 50 };
const MOST_MARKS = 250;
/** From this zoom on every find stands by itself: there is no closer look to take. */
const SINGLE_ZOOM = 20;
/** Within this many metres a child and an adult judge the same spot. */
export const SAME_SPOT = 15;

type Heap = { slots: number[]; across: number; down: number };

/** What stands on the map: at most 250 marks, more in one where there would be more. */
export function mapAnswer(
  columns: Columns,
  { bounds, zoom }: Pick<MapAsk, 'bounds' | 'zoom'>,
  mask: Uint8Array,
  kept: number | undefined,
): MapAnswer {
  const seen = slotsIn(columns, bounds, mask, kept);
  const alone = kept !== undefined && isSeen(columns, kept, bounds) ? [kept] : [];
  if (zoom >= SINGLE_ZOOM && seen.length + alone.length <= MOST_MARKS)
    return { singles: entriesOf(columns, [...alone, ...seen]), groups: [] };
  const pixel = 1 / (256 * 2 ** zoom);
  let heaps: Heap[] = [];
  for (let cell = CELL; ; cell *= Math.max(1.2, Math.sqrt(heaps.length / MOST_MARKS))) {
    heaps = heapsOf(columns, seen, cell * pixel);
    if (heaps.length > 2 * MOST_MARKS) continue;
    heaps = merged(heaps, pixel);
    if (heaps.length + alone.length <= MOST_MARKS) break;
  }
  const singles = [...alone];
  const groups: MapGroup[] = [];
  for (const { slots } of heaps) {
    if (slots.length === 1 || isTwoVoices(columns, slots)) singles.push(...slots);
    else groups.push(groupOf(columns, slots));
  }
  return { singles: entriesOf(columns, singles), groups };
}

/** Of what a child found an adult said what they think as well. */
export const isOfBoth = ({ judgement, adultJudgement }: Entry): boolean =>
  judgement !== null && adultJudgement !== null;

/** A child and an adult who judge the same spot: they are not one number, they stand side by side. */
export const isPair = (adult: Entry, child: Entry): boolean =>
  adult.voice === 'adult' &&
  child.voice === 'child' &&
  adult.judgement !== null &&
  child.judgement !== null &&
  // It has an adult's beside it already.
  child.adultJudgement === null &&
  metresBetween(adult.lat, adult.lng, child.lat, child.lng) <= SAME_SPOT;

function isTwoVoices({ entries }: Columns, slots: readonly number[]): boolean {
  if (slots.length !== 2) return false;
  const [one, other] = slots.map((slot) => entries[slot] as Entry);
  return one !== undefined && other !== undefined && (isPair(one, other) || isPair(other, one));
}

const entriesOf = ({ entries }: Columns, slots: readonly number[]): Entry[] =>
  slots.map((slot) => entries[slot] as Entry);

function isSeen({ lat, lng }: Columns, slot: number, [sw, ne]: MapAsk['bounds']): boolean {
  const [y, x] = [lat[slot] as number, lng[slot] as number];
  return y >= sw.lat && y <= ne.lat && x >= sw.lng && x <= ne.lng;
}

/** What is let through and in sight, without the kept one: that stands by itself. */
export function slotsIn(
  columns: Columns,
  bounds: MapAsk['bounds'],
  mask: Uint8Array,
  kept: number | undefined,
): number[] {
  const { across, down, count } = columns;
  const [west, east] = [acrossOf(bounds[0].lng), acrossOf(bounds[1].lng)];
  const [north, south] = [downOf(bounds[1].lat), downOf(bounds[0].lat)];
  const seen: number[] = [];
  for (let slot = 0; slot < count; slot += 1) {
    if (mask[slot] !== 0 || slot === kept) continue;
    const [x, y] = [across[slot] as number, down[slot] as number];
    if (x >= west && x <= east && y >= north && y <= south) seen.push(slot);
  }
  return seen;
}

/** By cells that stay where they are when the map moves. `size` as part of the whole web map. */
function heapsOf({ across, down }: Columns, seen: readonly number[], size: number): Heap[] {
  const cells = new Map<number, Heap>();
  const columnsOfCells = Math.ceil(1 / size);
  for (const slot of seen) {
    const [x, y] = [across[slot] as number, down[slot] as number];
    const cell = Math.floor(y / size) * columnsOfCells + Math.floor(x / size);
    const heap = cells.get(cell);
    if (!heap) {
      cells.set(cell, { slots: [slot], across: x, down: y });
      continue;
    }
    heap.slots.push(slot);
    heap.across += (x - heap.across) / heap.slots.length;
    heap.down += (y - heap.down) / heap.slots.length;
  }
  return [...cells.values()];
}

/** Heaps that came to stand against each other over the edge of a cell, as one; the largest stays where it is. */
function merged(heaps: Heap[], pixel: number): Heap[] {
  heaps.sort((a, b) => b.slots.length - a.slots.length || a.down - b.down || a.across - b.across);
  const kept: Heap[] = [];
  for (const heap of heaps) {
    const near = kept.find(
      ({ across, down }) =>
        Math.abs(across - heap.across) < SIGN.across * pixel &&
        Math.abs(down - heap.down) < SIGN.down * pixel,
    );
    if (near) for (const slot of heap.slots) near.slots.push(slot);
    else kept.push(heap);
  }
  return kept;
}

function groupOf({ across, down, category, entries }: Columns, slots: number[]): MapGroup {
  const counts = new Uint32Array(categoryIds.length);
  let [west, east, north, south, x, y] = [1, 0, 1, 0, 0, 0];
  for (const slot of slots) {
    const [a, d] = [across[slot] as number, down[slot] as number];
    [west, east] = [Math.min(west, a), Math.max(east, a)];
    [north, south] = [Math.min(north, d), Math.max(south, d)];
    x += a;
    y += d;
    counts[category[slot] as number] = (counts[category[slot] as number] ?? 0) + 1;
  }
  return {
    key: `${entries[slots[0] as number]?.id} ${slots.length}`,
    position: placeAt(x / slots.length, y / slots.length),
    count: slots.length,
    kinds: kindsOf(counts),
    bounds: [placeAt(west, south), placeAt(east, north)],
  };
}

/** From the most to the least. */
export function kindsOf(counts: Uint32Array): { kind: CategoryId; count: number }[] {
  return categoryIds
    .map((kind, n) => ({ kind, count: counts[n] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
