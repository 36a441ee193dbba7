import * as v from 'valibot';
import { LANE_PATTERN } from './ids.ts';

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** POST /v1/kid/ground, for a lane on a walk. `at` is about where the child is; without, where the walk was, or the homes are. */
export const groundBody = v.strictObject({
  lane: v.pipe(v.string(), v.regex(LANE_PATTERN)),
  at: v.optional(v.strictObject({ lat: degrees(90), lng: degrees(180) })),
});
export type GroundBody = v.InferOutput<typeof groundBody>;

type Point = [lat: number, lng: number];
/** What lies around, as a child sees it: where homes stand, and not whose or which. WGS 84 degrees, to the metre. */
export type GroundAnswer = { centre: Point; shapes: { kind: 'home'; points: [Point] }[] };
