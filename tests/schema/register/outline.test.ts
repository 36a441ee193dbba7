import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../schema/limits.ts';
import {
  boxOf,
  isInOutline,
  type Outline,
  outline,
  thinned,
} from '../../../schema/register/outline.ts';
import { readGeoJson } from '../../../schema/register/read-geojson.ts';

const square = (low: number, high: number): [number, number][] => [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
  [low, low],
];

describe('an outline', () => {
  const ring: Outline = { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] };
  it('knows what is in it, and that a hole is not', () => {
    expect(isInOutline({ lat: 2, lng: 2 }, ring)).toBe(true);
    expect(isInOutline({ lat: 5, lng: 5 }, ring)).toBe(false);
    expect(isInOutline({ lat: 11, lng: 2 }, ring)).toBe(false);
    expect(boxOf(ring)).toEqual({ south: 0, west: 0, north: 10, east: 10 });
  });

  it('with far too many corners keeps its shape with fewer', () => {
    const round = Array.from({ length: 50_000 }, (_, i): [number, number] => {
      const angle = (i / 50_000) * 2 * Math.PI;
      return [5 + 0.02 * Math.cos(angle), 52 + 0.02 * Math.sin(angle)];
    });
    const [first] = round;
    if (!first) throw new Error('no corners');
    const thin = thinned({ type: 'Polygon', coordinates: [[...round, first]] });
    expect(v.is(outline, thin)).toBe(true);
    expect(thin.coordinates[0]?.length).toBeLessThanOrEqual(limits.outlinePoints);
    expect(isInOutline({ lat: 52.0195, lng: 5 }, thin)).toBe(true);
    expect(isInOutline({ lat: 52.0205, lng: 5 }, thin)).toBe(false);
  });
});

describe('a GeoJSON file', () => {
  const feature = (properties: object, geometry: unknown) => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const polygon = { type: 'Polygon', coordinates: [square(5, 6)] };

  it('is read as neighbourhoods, and says which outlines are none', () => {
    const reading = readGeoJson({
      type: 'FeatureCollection',
      features: [
        feature(
          { buurtcode: 'BU03440001', buurtnaam: 'Domplein', jaar: 2025, inwoners: 12 },
          polygon,
        ),
        feature(
          { naam: 'Ons gebied' },
          {
            type: 'Polygon',
            coordinates: [
              [
                [5, 52, 3],
                [6, 52, 3],
                [6, 53, 3],
                [5, 52, 3],
              ],
            ],
          },
        ),
        feature({ code: 'X' }, { type: 'Point', coordinates: [5, 52] }),
        feature({}, polygon),
        feature({ buurtcode: 'BU03440001' }, polygon),
      ],
    });
    expect(reading).toMatchObject({
      kind: 'neighbourhood',
      good: [
        { row: { code: 'BU03440001', name: 'Domplein', cbsYear: 2025 } },
        { row: { code: 'Ons gebied', name: 'Ons gebied' } },
      ],
      wrong: [
        { line: 3, why: 'outline_wrong' },
        { line: 4, why: 'code_missing' },
        { line: 5, why: 'twice', other: 1 },
      ],
    });
    expect(JSON.stringify(reading)).not.toContain('inwoners');
  });

  it('that is something else is refused', () => {
    expect(readGeoJson({ type: 'Topology' })).toEqual({ refused: 'unreadable' });
    expect(readGeoJson({ features: [] })).toEqual({ refused: 'empty' });
  });
});
