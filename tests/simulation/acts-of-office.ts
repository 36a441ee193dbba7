import { newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { FindStatus, FollowUpStatus } from '../../schema/workflow.ts';
import type { SeenRow } from '../../web/store/pending-view.ts';
import { deleteDraft, patchDraft, restoreDraft } from '../../web/sync/drafts.ts';
import { endDrafts, stepDrafts } from '../../web/sync/steps.ts';
import { dayFrom, type Hand, isFind, resolution } from './acts.ts';

/** What is done at the desk: looked at, put together, put off, said back, planned, closed. */
export function officeDrafts(hand: Hand): Draft[] | null {
  const { rows, chance, some } = hand;
  const resolved = resolution(hand);
  if (resolved) return resolved;
  const find = some('observation', 'concern');
  if (!find) return null;
  const roll = chance.below(24);
  if (roll < 6) return planDrafts(find, hand);
  if (roll < 9) return [besideIt(find, hand)];
  if (roll < 10) {
    const word = some('label', 'comment');
    return word ? [deleteDraft(word)] : null;
  }
  const photo = some('attachment');
  if (roll < 11 && photo) return [patchDraft(photo, { isReleased: true })];
  const gone = chance.pick(rows.filter(({ kind, isDeleted }) => isFind(kind) && isDeleted));
  if (roll < 13 && gone) return [restoreDraft(gone)];
  if (roll < 15) return [patchDraft(find, lookedAt(find, hand))];
  if (roll < 18) return closing(find, hand);
  return [stepOf(find, hand)];
}

/** A way of looking at the desk, of one's own or of all. */
export const viewDraft = ({ chance, text }: Hand): Draft => ({
  t: 'saved_view.create',
  set: { name: text(), query: 'a=1', isTeam: chance.happens(0.5) },
});

/** A word of the office's own on it, or what is said of it. */
function besideIt({ kind, id, walk, set: found }: SeenRow, hand: Hand): Draft {
  const { chance, text, nowMs } = hand;
  const about = { kind, id };
  const roll = chance.below(4);
  if (roll === 0) return { t: 'label.create', walk, set: { about, name: text() } };
  if (roll === 1) return { t: 'comment.create', walk, set: { about, text: text() } };
  if (roll === 2) return viewDraft(hand);
  const how = kind === 'concern' ? 'call' : 'app';
  const set = { about, how, on: dayFrom(nowMs), text: text(), ...forChild(found) };
  return { t: 'answer.create', walk, set };
}

/** A child is answered as a child. */
const forChild = (found: SeenRow['set'] | undefined) =>
  found?.via === 'kid' ? { childPicture: 'cleaned' } : {};

/** The same as another, for later, or for somebody. */
function lookedAt(find: SeenRow, { rows, chance, nowMs }: Hand): Draft['set'] {
  const roll = chance.below(3);
  if (roll === 0) return { laterUntil: dayFrom(nowMs + chance.below(30) * 86_400_000) };
  if (roll === 1) return { assignee: { kind: 'member', id: chance.pick(['noor', 'sanne']) } };
  const others = rows.filter(
    ({ kind, id, isDeleted, set }) =>
      kind === find.kind && id !== find.id && !isDeleted && !set.duplicateOf,
  );
  return { duplicateOf: chance.pick(others)?.id ?? null };
}

const nextOf: Record<string, FindStatus> = {
  new: 'seen',
  seen: 'planned',
  planned: 'doing',
  doing: 'done',
  done: 'new',
  not_ours: 'seen',
};

function stepOf(find: SeenRow, { chance, text }: Hand): Draft {
  const status = String(find.set.status);
  if (status === 'seen' && find.kind === 'observation' && chance.happens(0.3))
    return patchDraft(find, { status: 'not_ours', notOursWhy: text() });
  const next = nextOf[status] ?? 'seen';
  // What a resident told is closed with an answer, and not by a step.
  const to = find.kind === 'concern' && next === 'done' ? 'doing' : next;
  return patchDraft(find, { status: to });
}

/** Closed in one save, with the answer it is closed with. */
function closing(find: SeenRow, { chance, text, nowMs }: Hand): Draft[] {
  const made = () => newMid(nowMs, chance.bytes);
  if (find.kind === 'observation') return endDrafts(find, 'done', {}, made);
  const answer = made();
  const about = { kind: 'concern', id: find.id };
  const on = dayFrom(nowMs);
  const said: Draft = {
    t: 'answer.create',
    mid: answer,
    walk: find.walk,
    set: { about, how: 'letter', on, text: text() },
  };
  const report = { as: 'heard', number: '', on: null };
  return [said, ...endDrafts(find, 'done', { closedWith: answer, report }, made)];
}

const plannedNext: Record<string, readonly FollowUpStatus[]> = {
  open: ['planned', 'doing'],
  planned: ['doing', 'open'],
  doing: ['waiting', 'done'],
  waiting: ['doing'],
  done: ['doing'],
  dropped: ['open'],
};

function planDrafts(find: SeenRow, hand: Hand): Draft[] {
  const { chance, some, text, nowMs } = hand;
  const about = { kind: find.kind, id: find.id };
  const plan = some('follow_up');
  const roll = chance.below(6);
  if (!plan || roll === 0) {
    const also = some(find.kind);
    const set = {
      about,
      task: text(),
      owner: 'Noor',
      also: also && also.id !== find.id ? [{ kind: also.kind, id: also.id }] : [],
    };
    const made = () => newMid(nowMs, chance.bytes);
    const steps = find.set.status === 'new' ? stepDrafts(find, ['seen', 'planned'], {}, made) : [];
    return [{ t: 'follow_up.create', walk: find.walk, set }, ...steps];
  }
  if (roll === 1) return [patchDraft(plan, { parts: [{ text: text(), isDone: false }] })];
  if (roll === 2) return [patchDraft(plan, { plannedOn: dayFrom(nowMs), outcome: text() })];
  const status = chance.pick(plannedNext[String(plan.set.status)] ?? []) ?? 'open';
  if (status === 'waiting') return [patchDraft(plan, { status, waitingFor: text() })];
  return status === 'done' ? saidAndDone(plan, hand) : [patchDraft(plan, { status })];
}

/** Done, and everyone who raised it was told. */
function saidAndDone(plan: SeenRow, { rows, chance, text, nowMs }: Hand): Draft[] {
  const { about, also } = plan.set as {
    about: { kind: string; id: string };
    also?: { kind: string; id: string }[];
  };
  const said: Record<string, string> = {};
  const answers = [about, ...(also ?? [])].map((one): Draft => {
    const mid = newMid(nowMs, chance.bytes);
    said[one.id] = mid;
    const how = one.kind === 'concern' ? 'visit' : 'app';
    const find = rows.find(({ id }) => id === one.id);
    const walk = find?.walk ?? plan.walk;
    const set = { about: one, how, on: dayFrom(nowMs), text: text(), ...forChild(find?.set) };
    return { t: 'answer.create', mid, walk, set };
  });
  return [...answers, patchDraft(plan, { status: 'done', said })];
}
