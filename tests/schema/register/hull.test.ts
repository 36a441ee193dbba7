import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullAround } from '../../../schema/register/hull.ts';
import { isInOutline, type Outline } from '../../../schema/register/outline.ts';

const METRE = 1 / 111_320;
const at = (north: number, east: number) => ({
  lat: 52 + north * METRE,
  lng: 5 + (east * METRE) / Math.cos((52 * Math.PI) / 180),
});
const shapeOf = (hull: { lat: number; lng: number }[]): Outline => ({
  type: 'Polygon',
  coordinates: [[...hull, ...hull.slice(0, 1)].map(({ lat, lng }) => [lng, lat])],
});

describe('the outline of homes', () => {
  it('of one home is a small box around it', () => {
    const hull = hullAround([at(0, 0)], 12);
    expect(hull).toHaveLength(4);
    expect(isInOutline(at(10, 10), shapeOf(hull))).toBe(true);
    expect(isInOutline(at(15, 0), shapeOf(hull))).toBe(false);
  });

  it('of a straight row, and of many doors at one place, is an area all the same', () => {
    const row = hullAround([at(0, 0), at(0, 20), at(0, 40)], 12);
    expect(isInOutline(at(8, 30), shapeOf(row))).toBe(true);
    expect(isInOutline(at(15, 30), shapeOf(row))).toBe(false);
    expect(hullAround([at(5, 5), at(5, 5), at(5, 5)], 12)).toEqual(hullAround([at(5, 5)], 12));
  });

  it('keeps no corner that the others hold already', () => {
    const square = [at(0, 0), at(0, 100), at(100, 100), at(100, 0)];
    expect(hullAround([...square, at(50, 50), at(0, 50)], 12)).toEqual(hullAround(square, 12));
    expect(hullAround([], 12)).toEqual([]);
  });

  it('holds every home, wherever they are, with some metres to spare', () => {
    const place = fc.tuple(
      fc.integer({ min: -900, max: 900 }),
      fc.integer({ min: -900, max: 900 }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
        const shape = shapeOf(
          hullAround(
            places.map((one) => at(...one)),
            12,
          ),
        );
        return places.every(([north, east]) =>
          [-10, 10].every((more) => isInOutline(at(north + more, east + more), shape)),
        );
      }),
    );
  });
});
