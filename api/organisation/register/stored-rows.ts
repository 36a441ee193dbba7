import { type GivenRow, keyOf, type RegisterKind } from '../../../schema/register/given.ts';
import { type SqlValue, type Storage, select } from '../storage.ts';
import { cellOf } from './morton.ts';

/** A row of the register as its table has it, by column. */
export type Stored = Record<string, SqlValue>;

const columns: Record<RegisterKind, readonly [key: string, ...string[]]> = {
  address: [
    'id',
    'street',
    'number',
    'letter',
    'suffix',
    'postcode',
    'town',
    'lat',
    'lng',
    'complex',
    'neighbourhood',
    'bag',
    'sought',
    'cell',
  ],
  complex: ['code', 'name'],
  neighbourhood: ['code', 'name', 'cbs_year', 'outline'],
};

/** Statements work through this many rows at a time: a JSON text of a few hundred KB. */
const AT_ONCE = 1_000;

/** The rows that are there, by their key. */
export function load(
  storage: Storage,
  kind: RegisterKind,
  keys: readonly string[],
): Map<string, Stored> {
  const names = columns[kind];
  const found = inParts(keys).flatMap((part) =>
    select<Stored>(
      storage,
      `SELECT ${names} FROM ${kind} WHERE ${names[0]} IN (SELECT value FROM json_each(?))`,
      JSON.stringify(part),
    ),
  );
  return new Map(found.map((row) => [String(row[names[0]]), row]));
}

export function write(storage: Storage, kind: RegisterKind, rows: readonly Stored[]): void {
  const names = columns[kind];
  const values = names.map((_, i) => `value->>${i}`);
  for (const part of inParts(rows))
    storage.sql.exec(
      `INSERT OR REPLACE INTO ${kind} (${names}) SELECT ${values} FROM json_each(?)`,
      JSON.stringify(part.map((row) => names.map((name) => row[name] ?? null))),
    );
}

export function remove(storage: Storage, kind: RegisterKind, keys: readonly string[]): void {
  for (const part of inParts(keys))
    storage.sql.exec(
      `DELETE FROM ${kind} WHERE ${columns[kind][0]} IN (SELECT value FROM json_each(?))`,
      JSON.stringify(part),
    );
}

export function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < all.length; i += AT_ONCE) parts.push(all.slice(i, i + AT_ONCE));
  return parts;
}

/** What a row becomes: what is given, and for the rest what it was. */
export function merged(given: GivenRow, before: Stored | undefined): Stored {
  if (given.kind === 'complex')
    return { code: given.code, name: given.name ?? before?.name ?? given.code };
  if (given.kind === 'neighbourhood') {
    const { code, name, cbsYear, outline } = given;
    return {
      code,
      name: name ?? before?.name ?? code,
      cbs_year: cbsYear === undefined ? (before?.cbs_year ?? null) : cbsYear,
      outline:
        outline === undefined ? (before?.outline ?? null) : outline && JSON.stringify(outline),
    };
  }
  const was = (name: string) => before?.[name] ?? null;
  const { street, number, postcode, place, complex, neighbourhood, bag } = given;
  const town = given.town ?? before?.town ?? '';
  return {
    id: keyOf(given),
    street,
    number,
    // Whether "A" is a letter or an addition is no change.
    letter: before?.letter ?? given.letter,
    suffix: before?.suffix ?? given.suffix,
    postcode,
    town,
    lat: place === undefined ? was('lat') : (place?.lat ?? null),
    lng: place === undefined ? was('lng') : (place?.lng ?? null),
    complex: complex === undefined ? was('complex') : complex,
    neighbourhood: neighbourhood === undefined ? was('neighbourhood') : neighbourhood,
    bag: bag === undefined ? was('bag') : bag,
    sought: plain(`${street} ${postcode} ${town}`),
    cell: place === undefined ? was('cell') : place && cellOf(place),
  };
}

/** How a search compares words: without capitals and accents. */
export const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What became different, in the words of the list; empty when nothing did. */
export function differences(before: Stored, after: Stored): string[] {
  const said: Record<string, string> = { lat: 'place', lng: 'place', cbs_year: 'cbsYear' };
  const names = Object.keys(after).filter(
    (name) => name !== 'sought' && name !== 'cell' && before[name] !== after[name],
  );
  return [...new Set(names.map((name) => said[name] ?? name))];
}
