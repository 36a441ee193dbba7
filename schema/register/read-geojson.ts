import * as v from 'valibot';
import { limits } from '../limits.ts';
import { tight } from './columns.ts';
import { type GivenRow, givenNeighbourhood } from './given.ts';
import type { LineProblem } from './line-problem.ts';
import { type Outline, outline, thinned } from './outline.ts';
import type { Reading, Refused } from './reading.ts';

const collection = v.object({
  features: v.array(
    v.object({
      properties: v.nullish(v.record(v.string(), v.unknown())),
      geometry: v.unknown(),
    }),
  ),
});

const codes = ['buurtcode', 'wijkcode', 'code', 'gebiedcode'];
const named = ['buurtnaam', 'wijknaam', 'naam', 'name', 'buurt'];
const years = ['jaar', 'jaarcode', 'cbsjaar'];

/** Outlines of neighbourhoods: a GeoJSON FeatureCollection in degrees. A line is a feature; the first is 1. */
export function readGeoJson(value: unknown): Reading | Refused {
  const parsed = v.safeParse(collection, value);
  if (!parsed.success) return { refused: 'unreadable' };
  const { features } = parsed.output;
  if (features.length === 0) return { refused: 'empty' };
  if (features.length > limits.registerLines)
    return { refused: 'too_many_lines', about: String(features.length) };
  const reading: Reading = { kind: 'neighbourhood', good: [], beside: [], wrong: [], ignored: [] };
  const seen = new Map<string, number>();
  features.forEach(({ properties, geometry }, i) => {
    const line = i + 1;
    const made = v.safeParse(givenNeighbourhood, neighbourhoodIn(properties ?? {}, geometry));
    if (!made.success) {
      const why = made.issues[0].message as LineProblem;
      reading.wrong.push({ line, why, cell: '' });
      return;
    }
    const other = seen.get(made.output.code);
    if (other !== undefined) {
      reading.wrong.push({ line, why: 'twice', cell: made.output.code, other });
      return;
    }
    seen.set(made.output.code, line);
    reading.good.push({ line, row: made.output as GivenRow });
  });
  return reading;
}

/** One feature as a neighbourhood, of which nothing but code, name, year and outline is kept. */
export function neighbourhoodIn(
  properties: Record<string, unknown>,
  geometry: unknown,
): Record<string, unknown> {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [tight(name), value]));
  const first = (wanted: readonly string[]) => {
    const value = wanted
      .map((name) => byName.get(name))
      .find((one) => one !== undefined && one !== null);
    // A list or an object is no code and no name.
    return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
  };
  const name = first(named);
  const year = Number(first(years));
  return {
    kind: 'neighbourhood',
    code: first(codes) || name,
    ...(name && { name }),
    ...(year > 0 && { cbsYear: year }),
    outline: flat(geometry),
  };
}

/** Heights are dropped, and corners until few enough are left. What is no outline stays as it is, for the judge. */
function flat(geometry: unknown): unknown {
  const dropHeights = (part: unknown): unknown =>
    Array.isArray(part)
      ? typeof part[0] === 'number'
        ? part.slice(0, 2)
        : part.map(dropHeights)
      : part;
  if (typeof geometry !== 'object' || geometry === null || !('coordinates' in geometry))
    return geometry;
  const { type } = geometry as { type?: unknown };
  const shape = { type, coordinates: dropHeights(geometry.coordinates) } as Outline;
  try {
    return v.is(outline, shape) ? shape : thinned(shape);
  } catch {
    // Not built like an outline at all: the judge says so.
    return shape;
  }
}
