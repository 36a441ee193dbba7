import type { CategoryId } from '../../schema/vocabulary/categories.ts';

/** A mattress is one thing at one spot; a place where people feel unsafe is a street. Metres. */
const radius: Partial<Record<CategoryId, number>> = {
  litter: 40,
  broken: 30,
  unsafe: 80,
  lovely: 60,
};
const USUAL_RADIUS = 50;

/** Within how many metres two finds of one sort may be the same. */
export const sameWithin = (category: CategoryId): number => radius[category] ?? USUAL_RADIUS;
