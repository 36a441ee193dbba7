import * as v from 'valibot';
import { sha256 } from './entities/fields.ts';
import { LANE_PATTERN, MID_PATTERN } from './ids.ts';
import { limits } from './limits.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const mid = v.pipe(v.string(), v.regex(MID_PATTERN));

/**
 * POST /v1/sync/manifest, gzip or plain JSON, `Authorization: Bearer <hand-in token>`: what this lane handed in. `n` is the number
 * under which it did so, of a photo that of what announces it.
 */
export const manifestBody = v.strictObject({
  v: v.number(),
  lane: v.pipe(v.string(), v.regex(LANE_PATTERN)),
  epoch: count,
  muts: v.pipe(v.array(v.strictObject({ n: count, mid })), v.maxLength(limits.pushMutations)),
  photos: v.pipe(
    v.array(
      v.strictObject({
        n: count,
        id: mid,
        parts: v.pipe(
          v.array(
            v.strictObject({
              part: v.picklist(['small', 'full']),
              sha256,
            }),
          ),
          v.maxLength(2),
        ),
      }),
    ),
    v.maxLength(limits.manifestPhotos),
  ),
  /** What is still only on this phone when nothing of this is missing. */
  left: v.optional(v.strictObject({ finds: count, photos: count })),
});
export type ManifestBody = v.InferOutput<typeof manifestBody>;

/** A part of a photo whose bytes are not there as they were promised. */
export type MissingPart = { id: string; part: 'small' | 'full' };

/**
 * What is not there. An id that the lane did not hand in looks like one that nobody ever made. `erased` are numbers of what was
 * let go of: it is in, and its words must go from the phone too. `now` is the server's clock, epoch ms.
 */
export type ManifestAnswer = {
  epoch: number;
  now: number;
  missing: { muts: number[]; photos: MissingPart[] };
  erased: number[];
};
