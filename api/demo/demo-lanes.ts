import type { Actor } from '../../schema/actor.ts';
import { base64url } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { demoPeople } from './demo-people.ts';
import { demoMutations } from './demo-walks.ts';

/** What each demo person pushes, in an order in which nothing comes before what it is about: walkers, then the office. */
export async function demoLanes(todayMs: number): Promise<{ actor: Actor; muts: Mutation[] }[]> {
  const all = await demoMutations(todayMs);
  return demoPeople
    .map(({ id, role }) => {
      const lane = base64url(new TextEncoder().encode(`demo-${id}`.padEnd(16, '.')));
      const actor: Actor = {
        lane,
        root: lane,
        person: id,
        role,
        walk: null,
        isRevoked: false,
        isLate: false,
      };
      const muts = all
        .filter(({ by }) => by === id)
        .map(({ by: _by, walk = null, base = {}, ...one }, index) => ({
          n: index + 1,
          sv: 1,
          ...one,
          walk,
          base,
        }));
      return { actor, muts };
    })
    .filter(({ muts }) => muts.length > 0);
}
