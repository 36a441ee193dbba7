import type { Draft } from '../../schema/mutations/mutation.ts';
import { promisesOf } from '../../web/debrief/promises-of.ts';
import { deleteDraft, patchDraft, restoreDraft } from '../../web/sync/drafts.ts';
import { dayFrom } from './acts.ts';
import type { WalkHand } from './acts-of-walk.ts';

/** A team that takes things on. */
export const ourTeam = '01890000-0000-7000-8000-00000000000a';
const WEEK_MS = 7 * 24 * 3_600_000;

/** One of the three promises of a walk: made, put otherwise, kept, taken back or put back. */
export function promise({ on, rows, view, chance, text, nowMs }: WalkHand): Draft[] | null {
  const { places } = promisesOf(view, on);
  const about = { kind: 'walk', id: on.id };
  const gone = chance.pick(
    rows.filter(
      ({ kind, walk, isDeleted, set }) =>
        kind === 'promise' && walk === on.id && isDeleted && set.place !== undefined,
    ),
  );
  if (gone && chance.happens(0.5)) return [restoreDraft(gone)];
  const taken = chance.happens(0.8) ? places.filter((one) => one !== null) : [];
  const index = chance.below(places.length);
  const row = chance.pick(taken) ?? places[index];
  const dueOn = dayFrom(nowMs + WEEK_MS);
  if (!row) {
    const set = { about, what: text(), dueOn, team: ourTeam, place: index + 1 };
    return [{ t: 'promise.create', walk: on.id, set }];
  }
  const roll = chance.below(3);
  if (roll === 0) return [deleteDraft(row)];
  if (roll === 1) return [patchDraft(row, { isKept: row.set.isKept !== true })];
  return [patchDraft(row, { what: text(), dueOn })];
}
