import { limits } from '../../schema/limits.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';

/** The three places, and what was written for one that had a promise already. */
export type WalkPromises = { places: readonly (SeenRow | null)[]; refused: readonly SeenRow[] };

/** The promises of a walk by their place. */
export function promisesOf(
  view: Pick<LaneViewModel, 'list'>,
  walk: SeenRow | undefined,
): WalkPromises {
  const all = view
    .list('promise')
    .filter(({ set }) => (set.about as { id?: string } | null)?.id === walk?.id && walk);
  const taken = (walk?.set.promised ?? {}) as Record<string, string>;
  const standing = all.filter(({ why }) => why === undefined || why === 'conflict');
  const places = Array.from({ length: limits.walkPromises }, (_, index) => {
    const at = standing.filter(({ set }) => set.place === index + 1);
    return at.find(({ id }) => id === taken[index + 1]) ?? at[0] ?? null;
  });
  // What was put in another place with the same words needs nobody's attention any more.
  const refused = all.filter(
    ({ why, set }) =>
      why === 'promises_full' &&
      !places.some((one) => one?.set.what === set.what && one?.set.team === set.team),
  );
  return { places, refused };
}
