import { limits } from '../../../schema/limits.ts';
import { readHouse } from '../../../schema/register/address-id.ts';
import type { Box } from '../../../schema/register/outline.ts';
import type { LatLng } from '../../../schema/register/rd-new.ts';
import type { Address, AddressesAnswer } from '../../../schema/register/wire.ts';
import { type SqlValue, type Storage, select } from '../storage.ts';
import { cellsCovering } from './morton.ts';
import { plain } from './stored-rows.ts';

export const ADDRESS =
  'id, street, number, letter, suffix, postcode, town, lat, lng, complex, neighbourhood, bag';

/** Metres around somebody to look in, one after the other until there is enough. */
const RINGS = [60, 250, 800, limits.nearMetres];
const METRES_PER_DEGREE = 111_320;

type Spot = { id: string; lat: number; lng: number };

/** The addresses nearest to a place, nearest first, and none that is not near. */
export function near(storage: Storage, here: LatLng, most: number): AddressesAnswer {
  for (const ring of RINGS) {
    const found = spotsAround(storage, here, ring);
    if (found.length < most && ring !== limits.nearMetres) continue;
    const ids = found.slice(0, most).map(({ id }) => id);
    return answer(storage, byIds(storage, ids), false);
  }
  return answer(storage, [], false);
}

/** Where addresses are, no farther than so many metres from a place, nearest first. */
export function spotsAround(storage: Storage, here: LatLng, metres: number): Spot[] {
  const wide = METRES_PER_DEGREE * Math.cos((here.lat * Math.PI) / 180);
  const metresTo = ({ lat, lng }: Spot) =>
    Math.hypot((lat - here.lat) * METRES_PER_DEGREE, (lng - here.lng) * wide);
  const [up, aside] = [metres / METRES_PER_DEGREE, metres / wide];
  const box = {
    south: here.lat - up,
    north: here.lat + up,
    west: here.lng - aside,
    east: here.lng + aside,
  };
  return spotsIn(storage, box)
    .map((spot) => ({ spot, far: metresTo(spot) }))
    .filter(({ far }) => far <= metres)
    .sort((one, other) => one.far - other.far)
    .map(({ spot }) => spot);
}

/** Every address in a box, as many as one phone keeps. */
export function inBox(storage: Storage, box: Box): AddressesAnswer {
  const most = limits.addressesInBox;
  const ids = spotsIn(storage, box, most + 1).map(({ id }) => id);
  return answer(storage, byIds(storage, ids.slice(0, most)), ids.length > most);
}

/** Answered by the index over cells alone: no row is opened for what lies beside the box. */
function spotsIn(storage: Storage, box: Box, most = -1): Spot[] {
  return select<Spot>(
    storage,
    `SELECT address.id, lat, lng FROM json_each(?) AS range
       CROSS JOIN address ON cell BETWEEN range.value->>0 AND range.value->>1
     WHERE lat BETWEEN ? AND ? AND lng BETWEEN ? AND ? LIMIT ?`,
    JSON.stringify(cellsCovering(box)),
    box.south,
    box.north,
    box.west,
    box.east,
    most,
  );
}

/** In the order of the ids. */
function byIds(storage: Storage, ids: readonly string[]): Address[] {
  return select<Address>(
    storage,
    `SELECT ${ADDRESS} FROM (SELECT key, value FROM json_each(?)) AS wanted
       JOIN address ON id = value ORDER BY key`,
    JSON.stringify(ids),
  );
}

/** What somebody typed: parts of street, postcode or town, and a house number behind them ("lindestr 14a"). */
export function search(storage: Storage, typed: string, most: number): AddressesAnswer {
  const { words, house } = readSearch(typed);
  if (words.length === 0) return answer(storage, [], false);
  const where = words.map(() => 'instr(sought, ?) > 0');
  const bindings: SqlValue[] = [...words];
  if (house) {
    where.push('number = ?');
    bindings.push(house.number);
    if (house.behind) {
      where.push('instr(upper(letter || suffix), ?) = 1');
      bindings.push(house.behind);
    }
  }
  const found = select<Address>(
    storage,
    `SELECT ${ADDRESS} FROM address WHERE ${where.join(' AND ')}
     ORDER BY instr(sought, ?) <> 1, street, number, letter, suffix LIMIT ?`,
    ...bindings,
    words[0] ?? '',
    most + 1,
  );
  return answer(storage, found.slice(0, most), found.length > most);
}

function readSearch(typed: string) {
  // "3547 AB" is one word where addresses are kept.
  const joined = plain(typed).replaceAll(/\b(\d{4})\s+([a-z]{2})\b/g, '$1$2');
  const parts = joined.split(/[\s,]+/).filter(Boolean);
  const isHouse = (part: string, i: number) => i > 0 && readHouse(part) !== null;
  const at = parts.findIndex(isHouse);
  if (at < 0) return { words: parts, house: null };
  const house = readHouse(parts[at] ?? '');
  const behind = `${house?.letter ?? ''}${house?.suffix ?? ''}`.toUpperCase();
  const words = parts.filter((_, i) => i !== at);
  return { words, house: house && { number: house.number, behind } };
}

function answer(storage: Storage, addresses: Address[], isCut: boolean): AddressesAnswer {
  const named = (kind: 'complex' | 'neighbourhood') => {
    const codes = [...new Set(addresses.map((one) => one[kind]))];
    const found = select<{ code: string; name: string }>(
      storage,
      `SELECT code, name FROM ${kind} WHERE code IN (SELECT value FROM json_each(?))`,
      JSON.stringify(codes),
    );
    return Object.fromEntries(found.map(({ code, name }) => [code, name]));
  };
  return { addresses, complexes: named('complex'), neighbourhoods: named('neighbourhood'), isCut };
}
