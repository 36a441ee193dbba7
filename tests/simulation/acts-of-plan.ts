import { newJoinCode, newMid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { walkTasks, walkThemes } from '../../schema/vocabulary/walk.ts';
import { deleteDraft, patchDraft, restoreDraft } from '../../web/sync/drafts.ts';
import type { Hand } from './acts.ts';
import type { WalkHand } from './acts-of-walk.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Walks of a day, those that were begun with one tap among them. */
const MOST_WALKS = 4;

/** A walk is planned, planned otherwise, taken away before it begins, and put back. */
export function plan(hand: WalkHand): Draft[] {
  const { rows, chance } = hand;
  const walks = rows.filter(({ kind }) => kind === 'walk');
  const gone = chance.pick(walks.filter(({ isDeleted }) => isDeleted));
  if (gone) return [restoreDraft(gone)];
  if (walks.length < MOST_WALKS && chance.happens(0.2)) return planned(hand);
  const toCome = walks.filter(({ isDeleted, set }) => !isDeleted && set.isPlanned);
  const on = (chance.happens(0.7) ? chance.pick(toCome) : undefined) ?? hand.on;
  if (on.set.isPlanned && chance.happens(0.5)) return [deleteDraft(on)];
  return [patchDraft(on, chance.pick(changes(hand)) ?? {})];
}

/** With all that a plan has. */
export function planned(hand: Hand): Draft[] {
  const { chance, text, nowMs } = hand;
  const mid = newMid(nowMs, chance.bytes);
  const whole = Object.assign({}, ...changes(hand)) as Draft['set'];
  const [startedAt, endsAt] = [nowMs + DAY_MS, nowMs + DAY_MS + HOUR_MS];
  const own = { name: text(), startedAt, endsAt, code: newJoinCode(chance.bytes) };
  return [{ t: 'walk.create', mid, walk: mid, set: { ...whole, ...own, isPlanned: true } }];
}

/** Each card of a plan as it is filled in next: why, when, where, by which way and with whom. */
function changes({ chance, text, place, nowMs }: Hand): Draft['set'][] {
  const spot = () => {
    const { lat, lng } = place();
    return { lat, lng };
  };
  const startedAt = nowMs + chance.below(30) * DAY_MS;
  const at = chance.below(walkThemes.length);
  return [
    { goal: text(), themes: walkThemes.slice(at, at + limits.walkThemes) },
    { startedAt, endsAt: startedAt + HOUR_MS },
    { area: [spot(), spot(), spot()], areaName: text() },
    { route: [{ position: spot(), name: text() }] },
    { people: [{ person: chance.pick(['sanne', 'bram']), task: chance.pick(walkTasks) }] },
    { places: chance.below(4) },
    { places: 1 + chance.below(2) },
  ];
}
