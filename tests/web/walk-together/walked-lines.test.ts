import { describe, expect, it } from 'vitest';
import type { StreetPart } from '../../../schema/vocabulary/walk.ts';
import type { FrontDoor } from '../../../web/walk-together/split.ts';
import type { StreetRow } from '../../../web/walk-together/streets.ts';
import { walkedLines } from '../../../web/walk-together/walked-lines.ts';
import { aFind, seenRow, spot } from '../seen-rows.ts';

const METRES_PER_DEGREE = 111_320;
const row = (street: string, part: StreetPart = 'all', isDone = true) =>
  seenRow('street', { street, part, isDone }) as unknown as StreetRow;
/** Ten doors, each sixteen metres on from the last, in a street that runs north from so many metres away. */
const street = (name: string, away: number): FrontDoor[] =>
  Array.from({ length: 10 }, (_, i) => ({
    street: name,
    number: i + 1,
    at: { lat: spot.lat + (away + i * 16) / METRES_PER_DEGREE, lng: spot.lng },
  }));
const doors = [...street('Lindestraat', 500), ...street('Rozenlaan', 1_000)];
const metresOf = ([first, ...more]: { lat: number }[] = []) =>
  Math.abs((more.at(-1)?.lat ?? Number.NaN) - (first?.lat ?? Number.NaN)) * METRES_PER_DEGREE;

describe('the streets on the map of a walk', () => {
  it('are those that were ticked, from their first door to their last', () => {
    const { whole, some } = walkedLines(doors, [row('lindestraat ')], []);
    expect([whole.length, some.length]).toEqual([1, 0]);
    expect(metresOf(whole[0])).toBeCloseTo(9 * 16);
  });

  it('are not there where nobody was, or where a tick was taken back', () => {
    const nothing = { whole: [], some: [] };
    expect(walkedLines(doors, [], [])).toEqual(nothing);
    expect(walkedLines(doors, [row('Lindestraat', 'all', false)], [])).toEqual(nothing);
  });

  it('are not whole where one side was done, or where only something was pinned', () => {
    const at = doors[14]?.at;
    const finds = [aFind({ position: { ...spot, ...at } })];
    const { whole, some } = walkedLines(doors, [row('Lindestraat', 'odd')], finds);
    expect([whole.length, some.length]).toEqual([0, 2]);
    const both = [row('Lindestraat', 'odd'), row('Lindestraat', 'even')];
    expect(walkedLines(doors, both, []).whole).toHaveLength(1);
  });

  it('are nowhere on a phone that knows no homes, or not where they are', () => {
    const ticked = [row('Lindestraat'), row('Nieuwe weg')];
    const nowhere = doors.map((door) => ({ ...door, at: null }));
    for (const known of [[], nowhere])
      expect(walkedLines(known, ticked, [aFind()])).toEqual({ whole: [], some: [] });
  });
});
