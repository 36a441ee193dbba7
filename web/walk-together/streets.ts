import type { StreetDone } from '../../schema/entities/things.ts';
import type { StreetPart } from '../../schema/vocabulary/walk.ts';
import type { SeenRow } from '../sync/device.ts';
import { metresBetween } from '../text/find-words.ts';
import type { FrontDoor } from './split.ts';

export type StreetRow = SeenRow & StreetDone;
/** A street as the walk has it. `done`: what a person ticked. `isTouched`: something was pinned near its doors, which says no more. */
export type Street = { name: string; done: ReadonlySet<StreetPart>; isTouched: boolean };
type Place = { lat: number; lng: number };

/** A pin is a street's own when a front door of it is this near. */
const NEAR_METRES = 35;

/** A name as it is compared. */
export const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Streets of the doors and of what was ticked, each once, by name. */
export function streetsOf(
  doors: readonly FrontDoor[],
  rows: readonly StreetRow[],
  finds: readonly { position: Place }[],
): Street[] {
  const names = new Map<string, string>();
  for (const { street } of [...doors, ...rows.map(({ set }) => set)])
    if (!names.has(plain(street))) names.set(plain(street), street);
  const touched = touchedBy(finds, doors);
  const byName = new Intl.Collator('nl', { numeric: true });
  return [...names]
    .map(([key, name]) => ({ name, done: doneOf(rows, name), isTouched: touched.has(key) }))
    .sort((one, other) => byName.compare(one.name, other.name));
}

/** The rows about a street, or about one part of it. */
export const rowsAbout = (rows: readonly StreetRow[], name: string, part?: StreetPart) =>
  rows.filter(
    ({ isDeleted, set }) =>
      !isDeleted && plain(set.street) === plain(name) && (!part || set.part === part),
  );

/** Odd and even are the whole street, and the whole street is both. */
function doneOf(rows: readonly StreetRow[], name: string): ReadonlySet<StreetPart> {
  const done = new Set(
    rowsAbout(rows, name)
      .filter(({ set }) => set.isDone)
      .map(({ set }) => set.part),
  );
  if (done.has('odd') && done.has('even')) done.add('all');
  if (done.has('all')) return new Set(['all', 'odd', 'even']);
  return done;
}

/** The name of a street as it is known already, or as it was typed. */
export const namedAs = (typed: string, streets: readonly Pick<Street, 'name'>[]): string =>
  streets.find(({ name }) => plain(name) === plain(typed))?.name ??
  typed.trim().replaceAll(/\s+/g, ' ');

/** @returns the streets, in small letters, with something pinned near one of their doors. */
function touchedBy(
  finds: readonly { position: Place }[],
  doors: readonly FrontDoor[],
): ReadonlySet<string> {
  const touched = new Set<string>();
  const bands = new Map<number, FrontDoor[]>();
  for (const door of finds.length > 0 ? doors : []) {
    const band = bandOf(door.at);
    if (bands.get(band)?.push(door) === undefined) bands.set(band, [door]);
  }
  for (const { position } of finds) {
    let near = NEAR_METRES;
    let street = '';
    const band = bandOf(position);
    for (const door of [band - 1, band, band + 1].flatMap((one) => bands.get(one) ?? [])) {
      const metres = door.at ? metresBetween(door.at, position) : near + 1;
      if (metres <= near) [near, street] = [metres, door.street];
    }
    if (street) touched.add(plain(street));
  }
  return touched;
}

/** Strips of some 44 metres: a door that is near is in the same one or the next, and most of a town's are in others. */
const bandOf = (place: Place | null): number => Math.floor((place?.lat ?? 0) / 0.0004);
