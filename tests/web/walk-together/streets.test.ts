import { describe, expect, it } from 'vitest';
import type { StreetPart } from '../../../schema/vocabulary/walk.ts';
import { doorsIn } from '../../../web/walk-together/doors.ts';
import type { FrontDoor } from '../../../web/walk-together/split.ts';
import { namedAs, type StreetRow, streetsOf } from '../../../web/walk-together/streets.ts';
import { aFind, seenRow, spot } from '../seen-rows.ts';

const door = (street: string, number: number, north = 0): FrontDoor => ({
  street,
  number,
  at: { lat: spot.lat + north / 111_320, lng: spot.lng },
});
const row = (street: string, part: StreetPart, isDone = true) =>
  seenRow('street', { street, part, isDone }) as unknown as StreetRow;
const doneOf = (rows: StreetRow[]) => [...(streetsOf([], rows, [])[0]?.done ?? [])].sort();

describe('streets of a walk', () => {
  it('are those of the doors and those that were typed, by name and each once', () => {
    const doors = [door('Lindestraat', 14), door('Lindestraat', 16), door('Abeelstraat', 2)];
    const names = streetsOf(doors, [row('lindestraat ', 'all'), row('Nieuwe weg', 'all')], []);
    expect(names.map(({ name }) => name)).toEqual(['Abeelstraat', 'Lindestraat', 'Nieuwe weg']);
  });

  it('are done as a person ticked them: odd and even together are the whole street', () => {
    expect(doneOf([row('Laan', 'odd')])).toEqual(['odd']);
    expect(doneOf([row('Laan', 'odd'), row('Laan', 'even')])).toEqual(['all', 'even', 'odd']);
    expect(doneOf([row('Laan', 'all')])).toEqual(['all', 'even', 'odd']);
    expect(doneOf([row('Laan', 'all', false)])).toEqual([]);
    expect(doneOf([row('Laan', 'all', false), row('Laan', 'all')]), 'by somebody else').toContain(
      'all',
    );
  });

  it('are touched by what was pinned near a door, and that is not done', () => {
    const doors = [door('Lindestraat', 14), door('Verweg', 1, 90)];
    const [linde, far] = streetsOf(doors, [], [aFind()]);
    expect(linde).toMatchObject({ isTouched: true, done: new Set() });
    expect(far?.isTouched).toBe(false);
    expect(streetsOf([door('Verweg', 1, 90)], [], [aFind()])[0]?.isTouched).toBe(false);
  });

  it('are touched from 35 metres away, on whichever side', () => {
    for (const [north, isNear] of [
      [-34, true],
      [34, true],
      [-36, false],
      [36, false],
    ] as const)
      expect(streetsOf([door('Laan', 1, north)], [], [aFind()])[0]?.isTouched).toBe(isNear);
  });

  it('touch the nearest street alone', () => {
    const doors = [door('Dichtbij', 1, 5), door('Daarachter', 2, 20)];
    const touched = streetsOf(doors, [], [aFind()]).filter(({ isTouched }) => isTouched);
    expect(touched.map(({ name }) => name)).toEqual(['Dichtbij']);
  });

  it('keep the name that is known, however it is typed', () => {
    expect(namedAs(' linde  straat', [{ name: 'Linde straat' }])).toBe('Linde straat');
    expect(namedAs(' Nieuwe  weg ', [])).toBe('Nieuwe weg');
  });
});

describe('the doors of the walk', () => {
  const home = { id: '1', complex: null, complexName: null };
  const drawn = [{ street: 'Laan', number: 4, lat: 52.1, lng: 5.1 }];

  it('are of both lists; where both know one, it stands where every phone has it', () => {
    const homes = [
      { ...home, street: 'Laan', house: '4', lat: 52.2, lng: 5.2 },
      { ...home, street: 'Laan', house: '6a', lat: null, lng: null },
      { ...home, street: 'Laan', house: '6b', lat: null, lng: null },
    ];
    expect(doorsIn(null, homes, drawn)).toEqual([
      { street: 'Laan', number: 4, at: { lat: 52.1, lng: 5.1 } },
      { street: 'Laan', number: 6, at: null },
    ]);
  });

  it('lie in the area of the walk where one was drawn', () => {
    const area = [
      { lat: 52.05, lng: 5.05 },
      { lat: 52.15, lng: 5.05 },
      { lat: 52.15, lng: 5.15 },
    ];
    const homes = [{ ...home, street: 'Ver', house: '1', lat: 51, lng: 5 }];
    expect(
      doorsIn(area, homes, [{ street: 'Laan', number: 4, lat: 52.1, lng: 5.07 }]),
    ).toHaveLength(1);
  });
});
