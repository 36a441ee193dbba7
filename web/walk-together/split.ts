import type { Spot } from '../../schema/entities/walk-fields.ts';
import type { SplitWay, StreetPart } from '../../schema/vocabulary/walk.ts';

/** A front door. `number` is the house number without what comes behind it; `at` null where no list knows where it is. */
export type FrontDoor = { street: string; number: number; at: Spot | null };
export type Side = 'north' | 'south' | 'west' | 'east';
/** One side of a street. `part`: its numbers, `all` where both odd and even ones are on it. */
export type StreetShare = { street: string; part: StreetPart; side: Side | null };

type Split = { by: SplitWay; groups: number };
type Metres = [east: number, north: number];

const METRES_PER_DEGREE = 111_320;
/** Doors that are no farther apart than this across their street stand on one side of it. */
const ONE_SIDE_METRES = 6;

/**
 * Who takes what, by group: the first is group 1. The same on every phone that knows these doors, in whatever order and however often
 * it knows them. Two groups take a side each; more take the sides of the streets in order of name, in shares next to each other.
 */
export function splitDoors(doors: readonly FrontDoor[], { by, groups }: Split): StreetShare[][] {
  const streets = byStreet(doors);
  const halves = streets.map(([street, own]) =>
    by === 'parity' ? byNumber(street, own) : bySide(street, own),
  );
  if (groups === 2)
    return [0, 1].map((at) => halves.flatMap((half) => (half[at] ? [half[at]] : [])));
  const units = halves.flatMap((half) => half.filter((one) => one !== null));
  return Array.from({ length: groups }, (_, group) =>
    units.filter((_unit, at) => Math.floor((at * groups) / units.length) === group),
  );
}

/** By name, and each street's doors in an order of their own: sums in another order come out a hair different. */
function byStreet(doors: readonly FrontDoor[]): [string, FrontDoor[]][] {
  const streets = new Map<string, Map<string, FrontDoor>>();
  for (const door of doors) {
    const known = streets.get(door.street) ?? new Map<string, FrontDoor>();
    known.set(keyOf(door), door);
    streets.set(door.street, known);
  }
  // Not by the rules of a language: two phones may know different ones.
  const inOrder = <V>([one]: [string, V], [other]: [string, V]) =>
    one < other ? -1 : one > other ? 1 : 0;
  return [...streets]
    .map(([street, known]): [string, FrontDoor[]] => [
      street,
      [...known].sort(inOrder).map(([, door]) => door),
    ])
    .sort(inOrder);
}

const keyOf = ({ number, at }: FrontDoor): string => `${number} ${at?.lat} ${at?.lng}`;

type Halves = [StreetShare | null, StreetShare | null];

function byNumber(street: string, doors: readonly FrontDoor[]): Halves {
  const has = (part: StreetPart) => doors.some(({ number }) => partOf(number) === part);
  return [
    has('odd') ? { street, part: 'odd', side: null } : null,
    has('even') ? { street, part: 'even', side: null } : null,
  ];
}

const partOf = (number: number): StreetPart => (number % 2 === 0 ? 'even' : 'odd');

/** North before south, or west before east in a street that runs north. Without places on a map it goes by numbers. */
function bySide(street: string, doors: readonly FrontDoor[]): Halves {
  const placed = doors.filter((door) => door.at !== null);
  if (placed.length < 2) return byNumber(street, doors);
  const points = inMetres(placed.map(({ at }) => at as Spot));
  const [east, north] = axisOf(points);
  const across = points.map(([x, y]) => east * y - north * x);
  const isOneSided = Math.max(...across) - Math.min(...across) < ONE_SIDE_METRES;
  const isLevel = Math.abs(east) >= Math.abs(north);
  const [first, second]: [Side, Side] = isLevel ? ['north', 'south'] : ['west', 'east'];
  const on = (isFirst: boolean) =>
    placed.filter((_door, i) => (isOneSided || (across[i] as number) >= 0) === isFirst);
  const share = (own: readonly FrontDoor[], side: Side): StreetShare | null =>
    own.length === 0 ? null : { street, part: partsOf(own), side: isOneSided ? null : side };
  return [share(on(true), first), share(on(false), second)];
}

function partsOf(doors: readonly FrontDoor[]): StreetPart {
  const [first, ...others] = new Set(doors.map(({ number }) => partOf(number)));
  return first && others.length === 0 ? first : 'all';
}

/** From the middle of them. */
function inMetres(spots: readonly Spot[]): Metres[] {
  const mean = (of: (spot: Spot) => number) =>
    spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  const [lat, lng] = [mean((spot) => spot.lat), mean((spot) => spot.lng)];
  const wide = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return spots.map((spot) => [(spot.lng - lng) * wide, (spot.lat - lat) * METRES_PER_DEGREE]);
}

/** The direction in which they lie farthest apart, of length 1: to the east, or to the north where it runs more that way. */
function axisOf(points: readonly Metres[]): Metres {
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [east, north] = [Math.cos(angle), Math.sin(angle)];
  const isTurned = Math.abs(east) >= Math.abs(north) ? east < 0 : north < 0;
  return isTurned ? [-east, -north] : [east, north];
}
