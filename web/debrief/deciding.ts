import { type Decision, decisionOf, isSameDecision } from '../../schema/debrief.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, patchDraft, resolveDraft } from '../sync/drafts.ts';
import type { Item } from './debrief-items.ts';

const nothing: Decision = { keep: 'keep', with: null, takenBy: null, team: null };

/** The decision as it would be after a choice: what does not go with it goes. */
export function decisionAfter(now: Decision | undefined, change: Partial<Decision>): Decision {
  const next = { ...nothing, ...now, ...change };
  if (next.keep !== 'merge') next.with = null;
  if (next.keep === 'merge' || next.keep === 'remove') next.takenBy = null;
  if (next.takenBy !== 'us') next.team = null;
  return next;
}

/** Every verdict on a find, also those that say the same as what stands. */
const saidOf = (view: Pick<LaneViewModel, 'list'>, find: string): SeenRow[] =>
  view.list('verdict').filter(({ set }) => (set.about as { id?: string } | null)?.id === find);

/**
 * What makes `next` the one decision on a find: all that was said of it says the same from then on, so that it does not matter in
 * which order that arrives, and what stood open between two is settled.
 */
export function decideDrafts(
  { id, conflicts, decided }: Item,
  view: Pick<LaneViewModel, 'list'>,
  walk: string | null,
  next: Decision,
): Draft[] {
  const settled = decided
    ? conflicts.map((conflict) => resolveDraft(conflict, decided.row, false))
    : [];
  const said = saidOf(view, id);
  if (said.length === 0)
    return [{ t: 'verdict.create', walk, set: { about: { kind: 'observation', id }, ...next } }];
  const patches = said.flatMap((row) => {
    const now = decisionOf(row);
    if (isSameDecision(now, next)) return [];
    const changed = Object.entries(next).filter(
      ([name, value]) => now[name as keyof Decision] !== value,
    );
    return [patchDraft(row, Object.fromEntries(changed))];
  });
  return [...settled, ...patches];
}

/** Nothing is decided about it any more. */
export const undecideDrafts = ({ id }: Item, view: Pick<LaneViewModel, 'list'>): Draft[] =>
  saidOf(view, id).map(deleteDraft);

/** What somebody else chose at the same time, each as a whole decision, and none twice. */
export function alsoSaid({ decided, conflicts }: Item): Decision[] {
  if (!decided) return [];
  const all = decided.others.map(decisionOf);
  const edits = new Map<string, Partial<Decision>>();
  for (const { set } of conflicts) {
    // The fields of one edit come together again.
    const mid = String(set.mid);
    edits.set(mid, { ...edits.get(mid), [String(set.field)]: set.value });
  }
  for (const edit of edits.values()) all.push(decisionAfter(decided.decision, edit));
  return all.filter(
    (one, at) =>
      !isSameDecision(one, decided.decision) &&
      all.findIndex((other) => isSameDecision(one, other)) === at,
  );
}

/** So many hands of this device; none takes the vote back. */
export function voteDrafts({ id, ownVote }: Item, walk: string | null, weight: number): Draft[] {
  const now = Number(ownVote?.set.weight ?? 0);
  if (weight === now) return [];
  if (!ownVote)
    return weight > 0
      ? [{ t: 'vote.create', walk, set: { about: { kind: 'observation', id }, weight } }]
      : [];
  return [weight > 0 ? patchDraft(ownVote, { weight }) : deleteDraft(ownVote)];
}
