import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cellOf, cellsCovering } from '../../../../api/organisation/register/morton.ts';
import { isInBox } from '../../../../schema/register/outline.ts';
import { testCore } from '../../../fixtures/core.ts';
import { home, take } from '../../../fixtures/register.ts';

/** Even numbers of the Lindestraat, ten metres apart from south to north, and one far away. */
function street() {
  const { core, storage } = testCore();
  const rows = Array.from({ length: 100 }, (_, i) =>
    home(2 * i + 2, { place: { lat: 52.08 + i * 0.00009, lng: 5.07 }, complex: 'C1' }),
  );
  const elsewhere = [
    home(1, {
      street: 'Van ’t Hoffstraat',
      postcode: '9712AB',
      town: 'Groningen',
      place: { lat: 53.2, lng: 6.5 },
    }),
    home(14, { street: 'Süderstraße', postcode: '3547AC', letter: 'B' }),
  ];
  take(core, 1, [...rows, ...elsewhere, { kind: 'complex', code: 'C1', name: 'De Linde' }]);
  return { register: core.register, storage };
}

describe('near here', () => {
  it('comes nearest first, as many as asked for, with the name of the complex', () => {
    const { addresses, complexes } = street().register.near({ lat: 52.0809, lng: 5.0701 }, 4);
    expect(addresses.map(({ number }) => number).sort()).toEqual([18, 20, 22, 24].sort());
    expect(addresses[0]?.number).toBe(22);
    expect(complexes).toEqual({ C1: 'De Linde' });
  });

  it('looks farther where few are, and never finds another town', () => {
    const { addresses } = street().register.near({ lat: 52.075, lng: 5.07 }, 3);
    expect(addresses.map(({ number }) => number)).toEqual([2, 4, 6]);
    expect(street().register.near({ lat: 51, lng: 4 }, 3).addresses).toEqual([]);
  });
});

describe('a search', () => {
  const found = (typed: string) =>
    street()
      .register.search(typed, 5)
      .addresses.map((one) => `${one.street} ${one.number}`);

  it.each([
    ['the beginning of a street and a number', 'lindestr 14', ['Lindestraat 14']],
    ['a postcode with a space and a number', '3547 ab 14', ['Lindestraat 14']],
    ['a name without its accents', 'suderstr', ['Süderstraße 14']],
    ['a number with a letter', 'straße 14b', ['Süderstraße 14']],
    ['another letter', 'straße 14c', []],
    ['street and town', 'hoffstraat groningen', ['Van ’t Hoffstraat 1']],
    ['nothing that is there', 'beukenlaan', []],
    ['nothing at all', '  ', []],
    ['signs of a query language', "%' OR 1=1 --", []],
  ])('by %s', (_, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('says when there are more', () => {
    expect(street().register.search('linde', 5)).toMatchObject({ isCut: true });
    expect(street().register.search('lindestr 14', 5)).toMatchObject({ isCut: false });
  });
});

describe('an area', () => {
  it('has every address in it and no other', () => {
    const box = { south: 52.08, north: 52.0805, west: 5, east: 5.1 };
    const { addresses, isCut } = street().register.inBox(box);
    expect(addresses.map(({ number }) => number).sort((a, b) => a - b)).toEqual([
      2, 4, 6, 8, 10, 12,
    ]);
    expect(isCut).toBe(false);
  });
});

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('whatever lies in a box lies in the cells that cover it', () => {
  fc.assert(
    fc.property(
      degrees(-89, 89),
      degrees(-179, 179),
      degrees(0, 1),
      degrees(0, 1),
      degrees(0, 1),
      degrees(0, 1),
      (south, west, tall, wide, up, along) => {
        const box = { south, west, north: south + tall, east: west + wide };
        const place = { lat: south + tall * up, lng: west + wide * along };
        fc.pre(isInBox(place, box));
        const cell = cellOf(place);
        const ranges = cellsCovering(box);
        expect(ranges.length).toBeLessThanOrEqual(16);
        expect(ranges.some(([first, last]) => cell >= first && cell <= last)).toBe(true);
      },
    ),
  );
});

test('"near here" opens no row beside the index', () => {
  const { storage } = street();
  const plan = storage.sql
    .exec(
      `EXPLAIN QUERY PLAN SELECT address.id, lat, lng FROM json_each('[[1,2]]') AS range
       CROSS JOIN address ON cell BETWEEN range.value->>0 AND range.value->>1 WHERE lat > 0 AND lng > 0`,
    )
    .toArray()
    .map(({ detail }) => detail);
  expect(plan.join()).toContain('USING COVERING INDEX address_by_cell');
});
