import * as v from 'valibot';
import type { Box } from '../../schema/register/outline.ts';
import { Problem } from '../http/problem.ts';

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const place = v.tuple([degrees(90), degrees(180)]);
const box = v.pipe(
  v.tuple([degrees(90), degrees(180), degrees(90), degrees(180)]),
  v.check(([south, west, north, east]) => south <= north && west <= east),
);

function numbers<S extends v.GenericSchema>(text: string, shape: S): v.InferOutput<S> {
  const parsed = v.safeParse(
    shape,
    text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))),
  );
  if (!parsed.success) throw new Problem('bad_shape');
  return parsed.output;
}

/** "lat,lng" */
export function readPlace(text: string) {
  const [lat, lng] = numbers(text, place);
  return { lat, lng };
}

/** "south,west,north,east" */
export function readBox(text: string): Box {
  const [south, west, north, east] = numbers(text, box);
  return { south, west, north, east };
}
