import { hashOf, newJoinCode, newSecret, type RandomBytes } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { changes } from '../sync/deeds.ts';
import { type PlanDraft, setOf } from './plan-draft.ts';
import type { SeenWalk } from './walk-order.ts';
import { keepSecret } from './walk-secret.ts';

type Saving = {
  plan: PlanDraft;
  walk?: SeenWalk | undefined;
  when: { startedAt: number; endsAt: number };
  name: string;
  random: RandomBytes;
  newMid: () => string;
};

/**
 * What says a plan: a new walk with the code that others join by, made here as for one that starts at once; or of a plan that
 * stands, what changed. Nothing where nothing did.
 */
export async function savedPlan({
  plan,
  walk,
  when,
  name,
  random,
  newMid,
}: Saving): Promise<Draft[]> {
  const set = setOf(plan, when, name);
  if (walk) {
    // One that began meanwhile goes on.
    const { isPlanned: _, ...kept } = set;
    const { startedAt: __, endsAt: ___, ...begun } = kept;
    return changes(walk, [walk.set.isPlanned ? kept : begun], newMid)?.drafts ?? [];
  }
  const secret = newSecret(16, random);
  await keepSecret(plan.mid, secret);
  const own = { code: newJoinCode(random), secretHash: await hashOf(secret) };
  return [{ t: 'walk.create', mid: plan.mid, walk: plan.mid, set: { ...set, ...own } }];
}
