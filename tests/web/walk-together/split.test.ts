import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../schema/demo/neighbourhood.ts';
import type { Spot } from '../../../schema/entities/walk-fields.ts';
import { limits } from '../../../schema/limits.ts';
import { type FrontDoor, splitDoors } from '../../../web/walk-together/split.ts';

/** Doors of a street in metres from one corner of a town: odd numbers to its north, or to its west. */
function street(name: string, { isUp = false, numbers = 20, tilt = 0 } = {}): FrontDoor[] {
  return Array.from({ length: numbers }, (_, i) => {
    const along = (i >> 1) * 6;
    const across = i % 2 === 0 ? 8 : -8;
    const [east, north] = isUp ? [-across + along * tilt, along] : [along, across + along * tilt];
    return { street: name, number: i + 1, at: spot(east, north) };
  });
}
const spot = (east: number, north: number): Spot => ({
  lat: 52 + north / 111_320,
  lng: 5 + east / (111_320 * Math.cos((52 * Math.PI) / 180)),
});

/** Another order each time, the same in every run. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const next = (n: number) => (Math.imul(n, 1_103_515_245) + 12_345) >>> 0;
  let n = seed;
  return all
    .map((one) => {
      n = next(n);
      return { one, by: n };
    })
    .sort((one, other) => one.by - other.by)
    .map(({ one }) => one);
}

const demo = addressesOf().map(
  ({ street, number, lat, lng }): FrontDoor => ({ street, number, at: { lat, lng } }),
);

describe('the streets over the groups', () => {
  it('by numbers: the first group takes odd, the second even', () => {
    const doors = [...street('Lindestraat'), ...street('Abeelstraat')];
    expect(splitDoors(doors, { by: 'parity', groups: 2 })).toEqual([
      [
        { street: 'Abeelstraat', part: 'odd', side: null },
        { street: 'Lindestraat', part: 'odd', side: null },
      ],
      [
        { street: 'Abeelstraat', part: 'even', side: null },
        { street: 'Lindestraat', part: 'even', side: null },
      ],
    ]);
  });

  it('by side: north before south, and west before east in a street that runs north', () => {
    const doors = [
      ...street('Dwarsweg', { isUp: true, tilt: 0.2 }),
      ...street('Laan', { tilt: 0.3 }),
    ];
    const [first, second] = splitDoors(doors, { by: 'side', groups: 2 });
    expect(first).toEqual([
      { street: 'Dwarsweg', part: 'odd', side: 'west' },
      { street: 'Laan', part: 'odd', side: 'north' },
    ]);
    expect(second?.map(({ side }) => side)).toEqual(['east', 'south']);
  });

  it('a street with doors on one side alone is one share', () => {
    const quay = street('Kade').filter(({ number }) => number % 2 === 1);
    expect(splitDoors(quay, { by: 'side', groups: 2 })).toEqual([
      [{ street: 'Kade', part: 'odd', side: null }],
      [],
    ]);
  });

  it('more groups take streets next to each other in the list, and nobody takes what another does', () => {
    const doors = ['A', 'B', 'C', 'D'].flatMap((name) => street(`${name}straat`));
    const shares = splitDoors(doors, { by: 'parity', groups: 3 });
    expect(shares.map((own) => own.map(({ street, part }) => `${street[0]} ${part}`))).toEqual([
      ['A odd', 'A even', 'B odd'],
      ['B even', 'C odd', 'C even'],
      ['D odd', 'D even'],
    ]);
  });

  it('where no list says where doors are, sides go by numbers', () => {
    const doors = street('Pad').map((door) => ({ ...door, at: null }));
    expect(splitDoors(doors, { by: 'side', groups: 2 })).toEqual(
      splitDoors(doors, { by: 'parity', groups: 2 }),
    );
  });

  it('no doors are no streets, and every group is there', () => {
    expect(splitDoors([], { by: 'side', groups: 6 })).toEqual([[], [], [], [], [], []]);
  });
});

describe('every phone', () => {
  const groups = Array.from({ length: limits.walkGroups - 1 }, (_, i) => i + 2);
  const ways = (['side', 'parity'] as const).flatMap((by) =>
    groups.map((n) => ({ by, groups: n })),
  );

  it.each(ways)(
    'comes to the same by $by in $groups groups, in whatever order it knows the doors',
    (way) => {
      const told = splitDoors(demo, way);
      for (let seed = 1; seed <= 20; seed += 1)
        expect(splitDoors(shuffled(demo, seed), way)).toEqual(told);
      expect(splitDoors([...demo, ...demo], way), 'also when it knows them twice').toEqual(told);
    },
  );

  it.each(ways)('gives each part of each street to one group, by $by in $groups groups', (way) => {
    const all = splitDoors(demo, way).flat();
    const keys = all.map(({ street, part, side }) => `${street} ${part} ${side}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(all.map(({ street }) => street))).toEqual(
      new Set(demo.map(({ street }) => street)),
    );
  });
});
