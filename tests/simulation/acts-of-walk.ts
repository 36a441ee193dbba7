import { roleMay, worksInOffice } from '../../schema/actor.ts';
import type { Walk } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import {
  doorstepOutcomes,
  splitWays,
  streetParts,
  walkTasks,
} from '../../schema/vocabulary/walk.ts';
import type { SeenRow } from '../../web/store/pending-view.ts';
import { deleteDraft, patchDraft } from '../../web/sync/drafts.ts';
import { dayFrom, type Hand } from './acts.ts';
import { alsoSeenOrNot, decide, vote } from './acts-of-debrief.ts';
import { plan, planned } from './acts-of-plan.ts';
import { promise } from './acts-of-promise.ts';

/** On the walk that somebody is on, or that the office looks at. */
export type WalkHand = Hand & {
  on: SeenRow;
  view: { list(kind: SeenRow['kind']): SeenRow[] };
};
type Act = (hand: WalkHand) => Draft[] | null;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** So often somebody thinks of something that can be done now. */
const THOUGHTS = 3;
/** Few, so that two come by the same one. */
const streets = ['Lindestraat', 'Rozenstraat', 'Tulpenplein'];

/** What is said, done and decided together on a walk; null where nothing comes to mind. */
export function walkDrafts(hand: Hand): Draft[] | null {
  const { rows, walk, lane, chance } = hand;
  const on = rows.find(({ kind, id }) => kind === 'walk' && id === walk);
  const isOffice = worksInOffice(lane.role);
  if (!on || on.isDeleted) return isOffice ? planned(hand) : null;
  const list: WalkHand['view']['list'] = (kind) =>
    rows.filter((row) => row.kind === kind && row.walk === on.id && !row.isDeleted);
  const acts = [
    ...ofAll,
    ...(roleMay(lane.role, 'lead') ? ofColleagues : []),
    ...(isOffice ? ofOffice : []),
  ];
  // Mostly one goes on with what is there.
  const ofWalk = rows.filter((row) => row.walk === on.id && nextOf[row.kind] !== undefined);
  const followed = [...new Set(ofWalk.map(({ kind }) => kind))];
  for (let thought = 0; thought < THOUGHTS; thought++) {
    const known = chance.happens(0.7) ? chance.pick(followed) : undefined;
    const act = (known && acts.find((one) => one === nextOf[known])) ?? chance.pick(acts);
    const drafts = act?.({ ...hand, on, view: { list } });
    if (drafts && drafts.length > 0) return drafts;
  }
  return null;
}

const street: Act = ({ on, view, chance }) => {
  const known = view.list('street');
  const again = chance.happens(0.8) ? chance.pick(known) : undefined;
  const name = again?.set.street ?? chance.pick(streets);
  const part = again?.set.part ?? chance.pick(streetParts);
  const row = known.find(({ set }) => set.street === name && set.part === part);
  if (row) return [patchDraft(row, { isDone: row.set.isDone !== true })];
  return [{ t: 'street.create', walk: on.id, set: { street: name, part, isDone: true } }];
};

/** What one does on the walk, and in which of its groups. */
const part: Act = ({ view, lane, chance }) => {
  const me = view.list('participant').find(({ by }) => by === lane.maker);
  if (!me) return null;
  const group = 1 + chance.below(limits.walkGroups);
  return [patchDraft(me, chance.happens(0.5) ? { group } : { task: chance.pick(walkTasks) })];
};

/** Between those who walk and who follows from the office. */
const talk: Act = ({ on, view, chance, text }) => {
  const asked = view
    .list('note')
    .filter(({ set }) => (set.about as { kind?: string } | undefined)?.kind === 'walk');
  const question = chance.happens(0.7) ? chance.pick(asked) : undefined;
  const set = { about: { kind: 'walk', id: on.id }, text: text() };
  return [
    {
      t: 'note.create',
      walk: on.id,
      set: { ...set, ...(question && { answers: question.id }) },
    },
  ];
};

const doorstep: Act = ({ on, view, chance, text, nowMs }) => {
  const outcome = chance.pick(doorstepOutcomes) ?? 'not-home';
  const until = dayFrom(nowMs + limits.doorstepDays[outcome] * DAY_MS);
  const rung = chance.happens(0.8) ? chance.pick(view.list('doorstep')) : undefined;
  if (rung && chance.happens(0.5)) return [deleteDraft(rung)];
  if (rung) return [patchDraft(rung, { outcome, until })];
  const address = { id: null, line: text(), complex: null };
  return [{ t: 'doorstep.create', walk: on.id, set: { address, outcome, until } }];
};

/** Begun, split or closed, and that taken back: also by who did not plan it. */
const lead: Act = ({ on, rows, chance, nowMs }) => {
  const toCome = rows.find(
    ({ kind, isDeleted, set }) => kind === 'walk' && !isDeleted && set.isPlanned,
  );
  if (toCome && chance.happens(0.4))
    return [patchDraft(toCome, { isPlanned: false, startedAt: nowMs, endsAt: nowMs + HOUR_MS })];
  if (chance.happens(0.5)) return [patchDraft(on, { closedAt: on.set.closedAt ? null : nowMs })];
  const groups = 2 + chance.below(limits.walkGroups - 1);
  return [patchDraft(on, { split: on.set.split ? null : { by: chance.pick(splitWays), groups } })];
};

/** A place that a walk has left, for a colleague; or not after all. */
const comeAlong: Act = ({ rows, lane, chance }) => {
  const own = rows.filter(
    ({ kind, by, isDeleted }) => kind === 'signup' && by === lane.maker && !isDeleted,
  );
  const seat = chance.pick(own);
  if (seat && chance.happens(0.7)) return [deleteDraft(seat)];
  const walk = chance.pick(rows.filter((row) => row.kind === 'walk' && hasPlace(row, lane.maker)));
  if (!walk) return null;
  return [{ t: 'signup.create', walk: walk.id, set: { about: { kind: 'walk', id: walk.id } } }];
};

function hasPlace({ isDeleted, set }: SeenRow, maker: string): boolean {
  const { seats = [], places = 0, closedAt } = set as Partial<Walk['set']>;
  return !isDeleted && !closedAt && seats.length < places && seats.every(({ by }) => by !== maker);
}

/** What goes on with what is there. */
const nextOf: Partial<Record<SeenRow['kind'], Act>> = {
  signup: comeAlong,
  street,
  doorstep,
  also_seen: alsoSeenOrNot,
  vote,
  verdict: decide,
  promise,
};

const ofAll: readonly Act[] = [street, part, talk, talk, vote, vote, alsoSeenOrNot, alsoSeenOrNot];
const ofColleagues: readonly Act[] = [
  ...[doorstep, doorstep, lead, lead, comeAlong, comeAlong],
  ...[promise, promise, promise, decide, decide, decide, decide, decide],
];
const ofOffice: readonly Act[] = [
  plan,
  plan,
  plan,
  plan,
  plan,
  plan,
  plan,
  comeAlong,
  comeAlong,
  lead,
];
