import * as v from 'valibot';
import { id, moment } from '../entities/fields.ts';

/** What a device makes; its lane gives the number. */
export const unnumbered = v.strictObject({
  mid: id,
  t: v.pipe(v.string(), v.maxLength(60)),
  sv: v.pipe(v.number(), v.integer(), v.minValue(1)),
  e: v.pipe(v.string(), v.maxLength(100)),
  walk: v.nullable(id),
  at: moment,
  set: v.record(v.string(), v.unknown()),
  base: v.record(v.string(), v.nullable(v.string())),
});

/**
 * A request to change something, made on a device. `n` counts per lane from 1; `e` is the entity (its creator's mid);
 * `walk` null means the lane's walk; `base[field]` is the mid of the value the person saw, null when there was none.
 */
export const mutation = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...unnumbered.entries,
});
export type Mutation = v.InferOutput<typeof mutation>;

/** What a screen asks for; the store adds n, mid, sv and at. */
export type Draft = Pick<Mutation, 't' | 'set'> & {
  e?: string;
  /** Made before, as for a photo that was kept first. */
  mid?: string;
  walk?: string | null;
  base?: Mutation['base'];
};
