import type { Mid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { type ChildJudgement, type ChildWhy, childWhys } from '../../schema/vocabulary/kid.ts';
import type { KidFind, KidSays } from './kid-finds.ts';

/** Where the child stands, WGS 84. Accuracy in metres; null when it is where a grown-up stood. */
export type KidPlace = { lat: number; lng: number; accuracy: number | null };

/** Beyond a row of homes a place is a guess. In metres, as on the walk's map. */
const POOR = 50;

/** A find as it is told to the office: the face and why, and where. */
export function foundDraft(
  { id, judgement, why }: { id: Mid; judgement: ChildJudgement; why: ChildWhy },
  { lat, lng, accuracy }: KidPlace,
): Draft {
  const how = accuracy === null ? 'hand' : accuracy <= POOR ? 'gps' : 'gps-poor';
  return {
    t: 'observation.create',
    mid: id,
    set: {
      category: childWhys.find((one) => one.id === why)?.category ?? 'other',
      position: { lat, lng, accuracy, how },
      via: 'kid',
      childJudgement: judgement,
      childWhy: why,
    },
  };
}

/** What a child says later of its own find, naming for each field the value it saw. */
export const saysDraft = ({ id, from }: Pick<KidFind, 'id' | 'from'>, says: KidSays): Draft => ({
  t: 'observation.patch',
  e: id,
  set: says,
  base: Object.fromEntries(Object.keys(says).map((name) => [name, from[name] ?? null])),
});
