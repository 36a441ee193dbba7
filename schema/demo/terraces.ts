import type { BlockPlan } from './plan.ts';
import { bend, type Point, toPosition } from './plane.ts';
import type { Address, Building } from './shapes.ts';

const FRONT_GARDEN = 2;
const DEPTH = 9;
const CORNER = FRONT_GARDEN + DEPTH + 1.5;

export type Homes = { buildings: Building[]; addresses: Address[]; fences: [Point, Point][] };

/** A row of homes: `start` is its front left corner, `along` runs past the doors, `inward` to the gardens. */
type Row = {
  street: string;
  parity: 0 | 1;
  start: Point;
  along: Point;
  inward: Point;
  length: number;
  gardenDepth: number;
  /** Metres at either end without a garden, where the row around the corner has its own. */
  cornerLength: number;
};

/** Gives out house numbers: even on one side, odd on the other, counting up along the street. */
export function houseNumbers(): (street: string, parity: 0 | 1) => number {
  const last = new Map<string, number>();
  return (street, parity) => {
    const key = `${street}/${parity}`;
    const number = (last.get(key) ?? (parity === 0 ? 0 : -1)) + 2;
    last.set(key, number);
    return number;
  };
}

/** The homes of one block, with their gardens and front doors. */
export function homesOf(
  plan: BlockPlan,
  numberOf: ReturnType<typeof houseNumbers>,
  random: () => number,
): Homes {
  const homes: Homes = { buildings: [], addresses: [], fences: [] };
  for (const row of rowsOf(plan)) buildRow(row, homes, numberOf, random);
  return homes;
}

function rowsOf({ x0, y0, x1, y1, north, south, west, east, until }: BlockPlan): Row[] {
  const rows: Row[] = [];
  const end = until ?? x1 - FRONT_GARDEN;
  const depth = y1 - y0;
  const long = {
    length: end - x0 - FRONT_GARDEN,
    gardenDepth: depth / 2 - FRONT_GARDEN - DEPTH - 1,
    cornerLength: west ? 20 : 0,
  };
  const short = { length: depth - 2 * CORNER, gardenDepth: 8, cornerLength: 0 };
  if (north)
    rows.push({
      street: north,
      parity: 0,
      start: [x0 + FRONT_GARDEN, y0 + FRONT_GARDEN],
      along: [1, 0],
      inward: [0, 1],
      ...long,
    });
  if (west)
    rows.push({
      street: west,
      parity: 0,
      start: [x0 + FRONT_GARDEN, y0 + CORNER],
      along: [0, 1],
      inward: [1, 0],
      ...short,
    });
  if (east)
    rows.push({
      street: east,
      parity: 1,
      start: [x1 - FRONT_GARDEN, y0 + CORNER],
      along: [0, 1],
      inward: [-1, 0],
      ...short,
    });
  if (south)
    rows.push({
      street: south,
      parity: 1,
      start: [x0 + FRONT_GARDEN, y1 - FRONT_GARDEN],
      along: [1, 0],
      inward: [0, -1],
      ...long,
    });
  return rows;
}

function buildRow(
  row: Row,
  homes: Homes,
  numberOf: ReturnType<typeof houseNumbers>,
  random: () => number,
): void {
  const count = Math.max(1, Math.round(row.length / 5.6));
  const width = row.length / count;
  const at = (along: number, inward: number): Point =>
    bend([
      row.start[0] + row.along[0] * along + row.inward[0] * inward,
      row.start[1] + row.along[1] * along + row.inward[1] * inward,
    ]);
  const box = (a: number, b: number, from: number, to: number) => [
    at(a, from),
    at(b, from),
    at(b, to),
    at(a, to),
  ];
  let tone = toneOf(random());

  for (let i = 0; i < count; i++) {
    const [left, right] = [i * width, (i + 1) * width];
    if (random() < 0.3) tone = toneOf(random());
    const setBack = random() < 0.12 ? 0.7 : 0;
    homes.buildings.push({
      kind: 'house',
      outline: box(left, right, setBack, DEPTH + setBack),
      tone,
      hasPanels: random() < 0.2,
    });
    homes.addresses.push(
      addressAt(row.street, numberOf(row.street, row.parity), at((left + right) / 2, 0)),
    );

    const isCorner = left < row.cornerLength - 1 || right > row.length - row.cornerLength + 1;
    if (isCorner) continue;
    if (random() < 0.4) {
      homes.buildings.push({
        kind: 'extension',
        outline: box(left + 0.4, left + 3.2, DEPTH, DEPTH + 2.6),
        tone: 3,
        hasPanels: false,
      });
    }
    const gardenEnd = DEPTH + row.gardenDepth;
    if (random() < 0.7) {
      homes.buildings.push({
        kind: 'shed',
        outline: box(right - 2.6, right - 0.3, gardenEnd - 2.3, gardenEnd - 0.2),
        tone: toneOf(random()),
        hasPanels: false,
      });
    }
    homes.fences.push(
      [at(right, DEPTH), at(right, gardenEnd)],
      [at(left, gardenEnd), at(right, gardenEnd)],
    );
  }
}

/** The address whose front door is at `door` (metres, already bent). */
export function addressAt(street: string, number: number, door: Point): Address {
  return { street, number, label: `${street} ${number}`, ...toPosition(door) };
}

function toneOf(share: number): Building['tone'] {
  if (share < 0.42) return 0;
  if (share < 0.74) return 1;
  return share < 0.93 ? 2 : 3;
}
