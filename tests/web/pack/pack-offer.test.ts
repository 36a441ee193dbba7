import { describe, expect, test } from 'vitest';
import type { MapSettings, TileSource } from '../../../schema/map-settings.ts';
import { offerOf } from '../../../web/pack/pack-offer.ts';
import { groundOf, neededUntil } from '../../../web/pack/walk-ground.ts';

const here = { lat: 52.0842, lng: 5.0707 };
const source: TileSource = {
  url: 'https://tiles/{z}/{x}/{y}.png',
  attribution: 'Kadaster',
  attributionUrl: null,
  maxZoom: 19,
  isOfflineAllowed: true,
  bounds: { south: 50.5, west: 3.25, north: 54, east: 7.6 },
  exceptIn: null,
  wantsReferrer: false,
};
const osm: TileSource = { ...source, isOfflineAllowed: false, bounds: null };
const on = (...sources: TileSource[]): MapSettings => ({ ground: 'plain', sources });
const beginAt = (begin: typeof here | null) => ({ area: null, route: [], begin });

describe('the map of a walk', () => {
  test('is on the device already where the neighbourhood is drawn', () => {
    const drawn: MapSettings = { ground: 'drawn', sources: [] };
    expect(offerOf(drawn, beginAt(here)).can).toBe('drawn');
    expect(offerOf(on(), beginAt(here)).can).toBe('noService');
  });

  test('is taken along of a service that allows it, and of no other', () => {
    expect(offerOf(on(source), beginAt(here)).can).toBe('take');
    expect(offerOf(on(osm), beginAt(here)).can).toBe('notKept');
    expect(offerOf(on(osm, source), beginAt(here)).can).toBe('notKept');
    expect(offerOf(on(source, osm), beginAt({ lat: 48.85, lng: 2.35 })).can).toBe('notKept');
  });

  test('is not guessed where nobody knows where the walk goes, nor begun for a province', () => {
    expect(offerOf(on(source), beginAt(null)).can).toBe('noPlace');
    const area = [
      { lat: 52.5, lng: 4.5 },
      { lat: 52.5, lng: 5.5 },
      { lat: 51.9, lng: 5.5 },
    ];
    expect(offerOf(on(source), { area, route: [], begin: null }).can).toBe('tooLarge');
  });
});

const rowsOf = (rows: Record<string, { set: Record<string, unknown> }[]>) => ({
  list: (kind: string) => rows[kind] ?? [],
});

describe('where a walk goes, from its rows', () => {
  test('is its plan, and where it was not planned where its finds are, else where this device is', () => {
    const area = [here, here, here];
    expect(groundOf(rowsOf({ walk: [{ set: { area } }] }), null).area).toBe(area);
    const finds = [{ set: { position: { lat: 52, lng: 5 } } }];
    expect(groundOf(rowsOf({ observation: finds }), here).begin).toEqual({ lat: 52, lng: 5 });
    expect(groundOf(rowsOf({}), here)).toEqual({ area: null, route: [], begin: here });
  });

  test('is needed until some days after it was closed or is over', () => {
    const day = 24 * 3_600_000;
    expect(neededUntil({ set: { endsAt: 10 * day } }, 0)).toBe(13 * day);
    expect(neededUntil({ set: { endsAt: 10 * day, closedAt: 9 * day } }, 0)).toBe(12 * day);
    expect(neededUntil({ set: { endsAt: 10 * day, closedAt: null } }, 0)).toBe(13 * day);
  });
});
