import type { Draft } from '../../schema/mutations/mutation.ts';
import { patchDraft } from '../../web/sync/drafts.ts';
import type { Hand } from './acts.ts';

/** What a child does, on a device of its own or on a phone that was handed over: it finds, says more of it, or hides it. */
export function kidDrafts({ rows, lane, chance, walk, place }: Hand): Draft[] {
  const own = chance.pick(
    rows.filter(
      ({ kind, set, by, isDeleted }) =>
        kind === 'observation' && set.via === 'kid' && by === lane.maker && !isDeleted,
    ),
  );
  const roll = chance.below(10);
  if (own && roll < 2) return [patchDraft(own, { isHidden: true })];
  if (own && roll < 4) return [patchDraft(own, { childAgain: chance.pick(['yes', 'no']) })];
  if (own && roll < 5) return [patchDraft(own, { childBest: chance.pick([1, 2, 3]) })];
  const said = { childJudgement: chance.pick(['good', 'bad']), childWhy: 'dirty' };
  const set = { category: 'litter', position: place(), via: 'kid', ...said };
  return [{ t: 'observation.create', walk, set }];
}
