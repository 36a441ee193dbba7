import type { Draft } from '../../schema/mutations/mutation.ts';
import { takers, verdictKeeps } from '../../schema/vocabulary/walk.ts';
import { alsoSeenDrafts, notSeenDrafts } from '../../web/capture/near.ts';
import { type Item, itemsOf } from '../../web/debrief/debrief-items.ts';
import {
  decideDrafts,
  decisionAfter,
  undecideDrafts,
  voteDrafts,
} from '../../web/debrief/deciding.ts';
import { restoreDraft } from '../../web/sync/drafts.ts';
import { ourTeam } from './acts-of-promise.ts';
import type { WalkHand } from './acts-of-walk.ts';

/** Mostly what all the others are talking about too, and what something was said of already. */
function talkedOver(
  { view, lane, chance }: WalkHand,
  isKnown: (item: Item) => boolean,
): { item: Item; items: Item[] } | null {
  const items = itemsOf(view, lane.maker);
  const known = chance.happens(0.8) ? items.filter(isKnown) : [];
  const item = chance.pick(known) ?? chance.pick(chance.happens(0.7) ? items.slice(0, 2) : items);
  return item ? { item, items } : null;
}

/** Hands for a find; none takes them back. */
export function vote(hand: WalkHand): Draft[] | null {
  const found = talkedOver(hand, ({ ownVote }) => ownVote !== undefined);
  return found && voteDrafts(found.item, hand.on.id, hand.chance.below(4));
}

/** The group keeps a find, takes it together with another, keeps it to itself or takes it away; or has not decided after all. */
export function decide(hand: WalkHand): Draft[] | null {
  const { rows, view, chance, on } = hand;
  const gone = chance.pick(
    rows.filter(({ kind, walk, isDeleted }) => kind === 'verdict' && walk === on.id && isDeleted),
  );
  if (gone && chance.happens(0.9)) return [restoreDraft(gone)];
  const found = talkedOver(hand, ({ decided }) => decided !== undefined);
  if (!found) return null;
  const { item, items } = found;
  if (item.decided && chance.happens(0.4)) return undecideDrafts(item, view);
  const keep = chance.pick(verdictKeeps) ?? 'keep';
  const other = chance.pick(items.filter(({ id }) => id !== item.id));
  if (keep === 'merge' && !other) return null;
  const takenBy = chance.pick(takers) ?? null;
  const chosen = { keep, with: other?.id ?? null, takenBy, team: ourTeam };
  return decideDrafts(item, view, on.id, decisionAfter(item.decided?.decision, chosen));
}

/** Somebody else saw it first: the own find goes, in one step, and comes back in one. */
export function alsoSeenOrNot({ rows, view, lane, chance, on }: WalkHand): Draft[] | null {
  const own = rows.filter(
    ({ kind, by, walk }) => kind === 'observation' && by === lane.maker && walk === on.id,
  );
  const said = chance.pick(view.list('also_seen').filter(({ by }) => by === lane.maker));
  const gone = chance.pick(own.filter(({ isDeleted, set }) => isDeleted && !set.isHidden));
  if (said && gone) return notSeenDrafts(said.id, gone);
  const find = chance.pick(own.filter(({ isDeleted }) => !isDeleted));
  const earlier = chance.pick(view.list('observation').filter(({ id }) => id !== find?.id));
  return find && earlier ? alsoSeenDrafts(earlier, find) : null;
}
