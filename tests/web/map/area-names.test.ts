import { describe, expect, test } from 'vitest';
import { freeSpot, type NameBox, spotsOf } from '../../../web/map/area-names.ts';

const screen = { width: 400, height: 300 };
const nothing = { taken: [] as NameBox[], marks: [] as NameBox[] };
const at = (x: number, y: number) => ({ at: { x, y } });

describe('the name of an area', () => {
  test('stands on its line, as far north as it can', () => {
    const square = [
      { lat: 52, lng: 5 },
      { lat: 52, lng: 6 },
      { lat: 53, lng: 6 },
      { lat: 53, lng: 5 },
    ];
    const spots = spotsOf([square]);
    expect(spots).toHaveLength(16);
    expect(spots.slice(0, 5).every(({ lat }) => lat === 53)).toBe(true);
    expect(spotsOf([])).toEqual([]);
  });

  test('of a line with very many corners is tried at some of them', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ lat: 52 + i / 1000, lng: 5 }));
    expect(spotsOf([many]).length).toBeLessThanOrEqual(80);
  });

  test('goes to the next spot where it would be cut off or lie over something else', () => {
    const spots = [at(5, 100), at(200, 100), at(200, 200)];
    const spotOf = (over: { taken: NameBox[]; marks: NameBox[] }) =>
      freeSpot('Rozenbuurt', spots, screen, over)?.at;
    expect(spotOf(nothing)).toEqual({ x: 200, y: 100 });
    const box = { x: 220, y: 110, width: 40, height: 40 };
    expect(spotOf({ ...nothing, taken: [box] })).toEqual({ x: 200, y: 200 });
    expect(spotOf({ ...nothing, marks: [box] })).toEqual({ x: 200, y: 200 });
  });

  test('lies under a mark where there is no other way, as little as can be', () => {
    const marks = [
      { x: 200, y: 100, width: 90, height: 40 },
      { x: 240, y: 200, width: 40, height: 40 },
    ];
    const spots = [at(200, 100), at(200, 200)];
    expect(freeSpot('Rozenbuurt', spots, screen, { ...nothing, marks })?.at.y).toBe(200);
  });

  test('is left out rather than laid over another name, or over an area that is only a dot', () => {
    const all = { x: 200, y: 150, width: 400, height: 300 };
    const spots = [at(200, 150), at(230, 150)];
    expect(freeSpot('Rozenbuurt', spots, screen, nothing)?.at).toEqual({ x: 200, y: 150 });
    expect(freeSpot('Rozenbuurt', spots, screen, { ...nothing, taken: [all] })).toBe(null);
    expect(freeSpot('Rozenbuurt', [at(200, 150), at(210, 155)], screen, nothing)).toBe(null);
  });
});
