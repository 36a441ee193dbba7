import { type Actor, isStaff, makerOf, may, worksInOffice } from '../actor.ts';
import {
  type Audience,
  type Fields,
  isShared,
  type Kind,
  type Lookup,
  type Row,
} from '../entities/row.ts';
import { startingWith } from '../entities/starts.ts';
import type { EditableKind, Step } from '../entities/things.ts';
import type { ProblemCode } from '../problem.ts';
import { IN_APP } from '../vocabulary/door.ts';
import { type FindStatus, type FollowUpStatus, mayStepFind, mayStepFollowUp } from '../workflow.ts';
import { isOn, maySee, mayTouch } from './access.ts';
import { conflictOf, resolveConflict } from './conflict.ts';
import type { Mutation } from './mutation.ts';
import { reviewFields } from './reviewing.ts';
import { subjectsOf } from './subjects.ts';
import { RESOLVE, types } from './types.ts';

/** Rows to write, with the fields whose earlier value stood; or the reason why the office must look at it. */
export type Outcome = { rows: Row[]; kept: string[] } | { held: ProblemCode };

/** A step that is taken: the row as it was, its fields as they would be, and what was asked of it. */
export type Decided = {
  row: Row;
  next: Row['set'];
  /** Fields that move. */
  changed: readonly string[];
  given: Row['set'];
};

/**
 * Whether every field says what it may, and whether what was decided holds together (rules.ts). A phone draws its first picture
 * without, and with it a moment later; what is decided, the server decides.
 */
export type Rules = {
  field(kind: EditableKind, set: Fields): ProblemCode | null;
  /** Whether a new one says what it must. */
  isWhole(kind: EditableKind, set: Fields): boolean;
  /** What a new one of the office starts with. */
  start(kind: EditableKind): Fields;
  decision(decided: Decided, look: Lookup): ProblemCode | null;
};

/** None yet, to be filled in. */
export const rulesToCome = (): Rules => ({
  field: () => null,
  isWhole: () => true,
  start: () => ({}),
  decision: () => null,
});

/**
 * The one rule for what a mutation does, run by the phone to draw and by the server to decide. Pure: same rows and
 * mutation, same outcome. Of two edits that did not know of each other the first accepted stands; clocks never decide.
 */
export function reduce(mutation: Mutation, actor: Actor, look: Lookup, rules: Rules): Outcome {
  if (actor.isRevoked) return { held: 'revoked' };
  if (actor.isLate) return { held: 'late' };
  if (mutation.t === RESOLVE) return resolveConflict(mutation, actor, look, rules);
  const type = types[mutation.t];
  if (!type) return { held: 'unknown_type' };
  const bad = rules.field(type.kind, mutation.set);
  if (bad) return { held: bad };
  if (!may(actor, type.action)) return { held: 'permission' };
  if (type.verb === 'create') return create(type.kind, mutation, actor, look, rules);
  const row = look(type.kind, mutation.e);
  if (!row) return { held: 'subject_unknown' };
  if (!mayTouch(actor, row, type, look)) return { held: 'permission' };
  if (type.verb === 'patch') return patch(row, mutation, actor, look, rules);
  return setDeleted(row, mutation, type.verb === 'delete');
}

function create(
  kind: EditableKind,
  mutation: Mutation,
  actor: Actor,
  look: Lookup,
  rules: Rules,
): Outcome {
  if (mutation.e !== mutation.mid) return { held: 'bad_shape' };
  if (!rules.isWhole(kind, mutation.set)) return { held: 'bad_shape' };
  // A status is a decision: what is new is new, whatever a device sends.
  if (kind !== 'follow_up' && Object.hasOwn(mutation.set, 'status')) return { held: 'wrong_step' };
  if (Object.hasOwn(mutation.set, 'isReleased')) return { held: 'permission' };
  const isFind = kind === 'observation' || kind === 'concern';
  if (isFind && reviewFields.some((name) => Object.hasOwn(mutation.set, name)))
    return { held: 'permission' };
  if (kind === 'participant' && !isNamedAsItShould(mutation.set, actor))
    return { held: 'bad_shape' };
  // A promise counts from the day on which it was given, however late it comes in.
  if (kind === 'promise' && String(mutation.set.dueOn) < dayBefore(mutation.at))
    return { held: 'promise_past' };
  if (kind === 'story' && mutation.set.isPublished === true) return { held: 'wrong_step' };
  const about = mutation.set.about as { kind: Kind; id: string } | undefined;
  const subject = about && look(about.kind, about.id);
  if (about && (!subject || !maySee(actor, subject, look))) return { held: 'subject_unknown' };
  // A resident is answered by whoever was at the door; what the office made of a find, the office says.
  if (kind === 'answer' && subject?.kind === 'observation' && !may(actor, 'decide'))
    return { held: 'permission' };
  if (kind === 'answer' && subject?.kind === 'concern' && mutation.set.how === IN_APP)
    return { held: 'bad_shape' };
  const hasNoWalk =
    isShared(kind) ||
    ['cause', 'saved_view'].includes(kind) ||
    // Of a rule, said at a desk.
    (kind === 'snag' && !about && !(mutation.walk ?? actor.walk));
  const walk =
    kind === 'walk'
      ? mutation.e
      : hasNoWalk
        ? null
        : (subject?.walk ?? mutation.walk ?? actor.walk);
  if (!hasNoWalk && kind !== 'walk' && !isOn(actor, walk, look))
    // The office is on every walk that is known: after a restore its work may come before the walk does.
    return { held: walk && !worksInOffice(actor.role) ? 'permission' : 'subject_unknown' };
  const set: Record<string, unknown> = {
    ...startingWith(kind),
    ...rules.start(kind),
    ...mutation.set,
  };
  if (kind === 'attachment') set.isReleased = isStaff(actor.role);
  if (kind === 'follow_up') set.went = [{ to: set.status, at: mutation.at }];
  const from = Object.fromEntries(Object.keys(set).map((name) => [name, mutation.mid]));
  const audience = kind === 'snag' && !walk ? 'office' : audienceOf(kind, subject, set);
  const row: Row = {
    kind,
    id: mutation.e,
    seq: 0,
    walk,
    audience,
    by: kind === 'snag' && set.isAnonymous === true ? '' : makerOf(actor),
    at: mutation.at,
    isDeleted: false,
    set,
    from,
  };
  const refused = rules.decision(
    { row, next: set, changed: Object.keys(mutation.set), given: mutation.set },
    look,
  );
  return refused ? { held: refused } : { rows: [row], kept: [] };
}

/** Kinds that are the office's own, also when they are about what everybody on the walk sees. */
const isOfOffice = (kind: EditableKind): boolean =>
  isShared(kind) || ['label', 'comment', 'handover', 'saved_view', 'appeal'].includes(kind);

function audienceOf(kind: EditableKind, subject: Row | undefined, set: Row['set']): Audience {
  if (['concern', 'cause', 'strength'].includes(kind) || subject?.audience === 'door')
    return 'door';
  if (subjectsOf(set).some((one) => one.kind === 'concern')) return 'door';
  return isOfOffice(kind) ? 'office' : (subject?.audience ?? 'walk');
}

/** A child has an animal and no name; everybody else has a name and no animal. */
function isNamedAsItShould(set: Record<string, unknown>, actor: Actor): boolean {
  const isChild = actor.role === 'child';
  const isNamed = Object.hasOwn(set, 'nickname');
  return (
    isChild === (set.role === 'child') &&
    isChild === Object.hasOwn(set, 'avatar') &&
    isChild !== isNamed
  );
}

function patch(row: Row, mutation: Mutation, actor: Actor, look: Lookup, rules: Rules): Outcome {
  // What a photo is, its bytes say; a person says only whether others may see it.
  if (row.kind === 'attachment' && Object.keys(mutation.set).some((name) => name !== 'isReleased'))
    return { held: 'permission' };
  const isFind = row.kind === 'observation' || row.kind === 'concern';
  const isDecision =
    isFind && Object.keys(mutation.set).some((name) => reviewFields.includes(name));
  if (isDecision && !may(actor, 'decide')) return { held: 'permission' };
  // Others hold a view of the team: it does not become one person's again.
  if (row.kind === 'saved_view' && Object.hasOwn(mutation.set, 'isTeam'))
    return { held: 'permission' };
  const next: Row = { ...row, set: { ...row.set }, from: { ...row.from } };
  const rows: Row[] = [];
  const kept: string[] = [];
  for (const [name, value] of Object.entries(mutation.set)) {
    if (name === 'about') return { held: 'permission' };
    const isUnseen = (row.from[name] ?? null) !== (mutation.base[name] ?? null);
    if (isSame(row.set[name], value)) continue;
    if (row.isDeleted || isUnseen) {
      kept.push(name);
      rows.push(conflictOf(row, mutation, name, value, actor));
      continue;
    }
    if (name === 'status' && !isAllowedStep(row, value)) return { held: 'wrong_step' };
    next.set[name] = value;
    next.from[name] = mutation.mid;
    if (name === 'position' && !row.set.firstPosition) next.set.firstPosition = row.set.position;
    const log = logOf[row.kind];
    if (name === 'status' && log) next.set[log] = stepped(row.set[log], value, mutation);
  }
  const changed = Object.keys(mutation.set).filter((name) => !kept.includes(name));
  const refused = rules.decision({ row, next: next.set, changed, given: mutation.set }, look);
  if (refused) return { held: refused };
  if (row.kind === 'story' && next.set.isPublished && !(next.set.mayUse && next.set.mayPublish))
    if (mutation.set.isPublished === true)
      // Taking back either agreement takes it off the page; putting it there needs both.
      return { held: 'story_needs_consent' };
    else next.set.isPublished = false;
  if (changed.length > 0) rows.unshift(next);
  return { rows, kept };
}

/** Where it is kept how a row went, with the moments. */
const logOf: Partial<Record<Kind, string>> = { concern: 'steps', follow_up: 'went' };

const stepped = (log: unknown, to: unknown, { at }: Mutation) => [
  ...((log as Step[] | undefined) ?? []),
  { to, at },
];

const DAY_MS = 24 * 3_600_000;
/** The day before in UTC: wherever the device is, its own today is not before it. */
const dayBefore = (at: number): string => new Date(at - DAY_MS / 2).toISOString().slice(0, 10);

function isAllowedStep(row: Row, to: unknown): boolean {
  if (row.kind === 'follow_up')
    return mayStepFollowUp(row.set.status as FollowUpStatus, to as FollowUpStatus);
  return mayStepFind(row.set.status as FindStatus, to as FindStatus);
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function setDeleted(row: Row, mutation: Mutation, isDeleted: boolean): Outcome {
  return {
    rows: [{ ...row, isDeleted, from: { ...row.from, isDeleted: mutation.mid } }],
    kept: [],
  };
}
