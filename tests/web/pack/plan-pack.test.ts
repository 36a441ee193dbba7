import { describe, expect, test } from 'vitest';
import type { LatLng } from '../../../web/map/map-types.ts';
import { MOST_TILES, planPack, ringOf } from '../../../web/pack/plan-pack.ts';
import { onGrid, tilesOver } from '../../../web/pack/tiles.ts';

const netherlands = { south: 50.5, west: 3.25, north: 54, east: 7.6 };
const pdok = { maxZoom: 19, bounds: netherlands };
const utrecht: LatLng = { lat: 52.0842, lng: 5.0707 };

/** A square with sides of so many kilometres around a place. */
const square = ({ lat, lng }: LatLng, km: number): LatLng[] => {
  const up = km / 2 / 111.32;
  const aside = up / Math.cos((lat * Math.PI) / 180);
  return [
    { lat: lat + up, lng: lng - aside },
    { lat: lat + up, lng: lng + aside },
    { lat: lat - up, lng: lng + aside },
    { lat: lat - up, lng: lng - aside },
  ];
};

describe('the tiles of an area', () => {
  test('are counted as a map service counts them', () => {
    // The tile of the Dam on every map of the web.
    const { x, y } = onGrid({ lat: 52.3731, lng: 4.8926 }, 12);
    expect([Math.floor(x), Math.floor(y)]).toEqual([2103, 1346]);
    expect(onGrid({ lat: 0, lng: 0 }, 1)).toEqual({ x: 1, y: 1 });
  });

  test('are those that touch it, and not all of the box around it', () => {
    const [northWest, northEast, southEast] = square(utrecht, 1.5) as [LatLng, LatLng, LatLng];
    const half = tilesOver([northWest, northEast, southEast], 18, 5_000);
    const whole = tilesOver(square(utrecht, 1.5), 18, 5_000);
    expect(half.length).toBeLessThan(0.6 * whole.length);
    expect(half.length).toBeGreaterThan(0.45 * whole.length);
  });

  test('hold an area that is smaller than one of them', () => {
    expect(tilesOver(square(utrecht, 0.001), 15, 10)).toHaveLength(1);
  });

  test('hold a long lane that no corner of theirs lies in', () => {
    const lane = [utrecht, { lat: 52.0843, lng: 5.09 }, { lat: 52.08425, lng: 5.09 }];
    const columns = new Set(tilesOver(lane, 18, 500).map(({ x }) => x));
    const [from, to] = [onGrid(utrecht, 18).x, onGrid({ lat: 52, lng: 5.09 }, 18).x];
    expect(columns.size).toBe(Math.floor(to) - Math.floor(from) + 1);
  });
});

describe('the map of one walk', () => {
  test('goes as near as a front door where the area is a quarter', () => {
    const plan = planPack(square(utrecht, 1), pdok);
    expect(plan).toMatchObject({ zoom: 18, isWhole: true });
    expect(plan?.tiles.length).toBeGreaterThan(100);
    expect(plan?.tiles.length).toBeLessThan(250);
  });

  test('begins with the widest pictures, so that a part of it is a map already', () => {
    const zooms = planPack(square(utrecht, 1), pdok)?.tiles.map(({ z }) => z) ?? [];
    expect(zooms).toEqual([...zooms].sort((one, other) => one - other));
    expect(zooms[0]).toBe(13);
  });

  test('leaves out the nearest zoom where it would be more than a service may be asked for', () => {
    const plan = planPack(square(utrecht, 2.2), pdok);
    expect(plan).toMatchObject({ zoom: 17, isWhole: false });
    expect(plan?.tiles.length).toBeLessThanOrEqual(MOST_TILES);
  });

  test('is not made of a province', () => {
    expect(planPack(square(utrecht, 60), pdok)).toBeNull();
  });

  test('asks for nothing outside what the service covers', () => {
    const border: LatLng = { lat: 51.5, lng: 7.6 };
    const [inside, all] = [
      planPack(square(border, 1), pdok)?.tiles ?? [],
      planPack(square(border, 1), { ...pdok, bounds: null })?.tiles ?? [],
    ];
    expect(inside.length).toBeLessThan(0.75 * all.length);
    expect(inside.length).toBeGreaterThan(0);
  });

  test('goes no nearer than the service draws', () => {
    expect(planPack(square(utrecht, 1), { ...pdok, maxZoom: 16 })).toMatchObject({
      zoom: 16,
      isWhole: true,
    });
  });
});

describe('where a walk goes', () => {
  const begin = utrecht;
  const area = square(utrecht, 0.5);
  const route = [{ position: utrecht }, { position: { lat: 52.09, lng: 5.08 } }];

  test('is its area, else its route with the pavement beside it, else the square around where it begins', () => {
    expect(ringOf({ area, route, begin })).toEqual({ ring: area, from: 'area' });
    const along = ringOf({ area: null, route, begin });
    expect(along?.from).toBe('route');
    expect(Math.max(...(along?.ring ?? []).map(({ lat }) => lat))).toBeGreaterThan(52.09);
    const around = ringOf({ area: null, route: [], begin });
    expect(around?.from).toBe('begin');
    expect(planPack(around?.ring ?? [], pdok)?.zoom).toBe(18);
  });

  test('is not made up where nobody knows', () => {
    expect(ringOf({ area: null, route: [], begin: null })).toBeNull();
  });
});
