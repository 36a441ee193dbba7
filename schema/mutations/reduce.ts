import { type Actor, isStaff, makerOf, may, worksInOffice } from '../actor.ts';
import {
  type Audience,
  type Fields,
  isErased,
  isShared,
  type Kind,
  type Lookup,
  type Row,
} from '../entities/row.ts';
import { startingWith } from '../entities/starts.ts';
import type { EditableKind, Step } from '../entities/things.ts';
import type { ProblemCode } from '../problem.ts';
import { type FindStatus, type FollowUpStatus, mayStepFind, mayStepFollowUp } from '../workflow.ts';
import { isOn, maySee } from './access.ts';
import { conflictOf } from './conflict.ts';
import type { Mutation } from './mutation.ts';
import { reviewFields } from './reviewing.ts';
import { subjectsOf } from './subjects.ts';
import type { Type } from './types.ts';

/** Rows to write, with the fields whose earlier value stood; or the reason why the office must look at it. */
export type Outcome = { rows: Row[]; kept: string[] } | { held: ProblemCode };

/** A step that is taken: the row as it was, and its fields as they would be. */
export type Decided = {
  row: Row;
  next: Row['set'];
  /** Fields that move. */
  changed: readonly string[];
};

/**
 * Whether every field says what it may, and whether what was decided holds together (rules.ts). A phone draws its first picture
 * without, and with it a moment later; what is decided, the server decides.
 */
export type Rules = {
  /** What is done to which kind, and the permission it needs; undefined for a type there is not. */
  typeOf(t: string): Type | undefined;
  field(kind: EditableKind, set: Fields): ProblemCode | null;
  /** Whether a new one says what it must. */
  isWhole(kind: EditableKind, set: Fields): boolean;
  /** What a new one of the office starts with. */
  start(kind: EditableKind): Fields;
  /** What a new one may not say yet (beginning.ts). */
  beginning(
    kind: EditableKind,
    mutation: Mutation,
    actor: Actor,
    subject: Row | undefined,
  ): ProblemCode | null;
  /** Whose it is, and on which walk (touching.ts). */
  mayTouch(actor: Actor, row: Row, type: Type, look: Lookup): boolean;
  decision(decided: Decided, look: Lookup): ProblemCode | null;
  /** Whether a field says again what another said first (walking.ts). */
  isMoot(row: Row, name: string, mutation: Mutation): boolean;
  /** What is written beside a field that moves (walking.ts). */
  withField(kind: Kind, name: string, value: unknown, actor: Actor): Fields;
  /** What a row that is new, gone or back brings about on its walk (walking.ts). */
  alongside(row: Row, look: Lookup): Row[] | ProblemCode | null;
  /** What a child may say, and who may say what a child did (children.ts). `row` is undefined for something new. */
  child(
    mutation: Pick<Mutation, 'set'>,
    type: Pick<Type, 'kind' | 'verb'>,
    actor: Actor,
    row: Row | undefined,
    look: Lookup,
  ): ProblemCode | null;
  /** A person chooses between two values that did not know of each other, or decides about what is held. */
  resolve(mutation: Mutation, actor: Actor, look: Lookup, rules: Rules): Outcome;
};

/** None yet, to be filled in. */
export const rulesToCome = (): Rules => ({
  typeOf: (t) => {
    const [kind, verb] = t.split('.');
    return { kind, verb, action: 'pin' } as Type;
  },
  field: () => null,
  isWhole: () => true,
  start: () => ({}),
  beginning: () => null,
  mayTouch: () => true,
  decision: () => null,
  isMoot: () => false,
  withField: () => ({}),
  alongside: () => [],
  child: () => null,
  resolve: () => ({ rows: [], kept: [] }),
});

/**
 * The one rule for what a mutation does, run by the phone to draw and by the server to decide. Pure: same rows and
 * mutation, same outcome. Of two edits that did not know of each other the first accepted stands; clocks never decide.
 */
export function reduce(mutation: Mutation, actor: Actor, lookUp: Lookup, rules: Rules): Outcome {
  const look = unlessErased(lookUp);
  if (actor.isRevoked) return { held: 'revoked' };
  if (actor.isLate) return { held: 'late' };
  if (mutation.t.endsWith('.resolve')) return rules.resolve(mutation, actor, look, rules);
  const type = rules.typeOf(mutation.t);
  if (!type) return { held: 'unknown_type' };
  const bad = rules.field(type.kind, mutation.set);
  if (bad) return { held: bad };
  if (!may(actor, type.action)) return { held: 'permission' };
  const row = type.verb === 'create' ? undefined : look(type.kind, mutation.e);
  const refused = rules.child(mutation, type, actor, row, look);
  if (refused) return { held: refused };
  if (type.verb === 'create') return create(type.kind, mutation, actor, look, rules);
  if (!row) return { held: 'subject_unknown' };
  if (!rules.mayTouch(actor, row, type, look)) return { held: 'permission' };
  if (type.verb === 'patch') return patch(row, mutation, actor, look, rules);
  const isDeleted = type.verb === 'delete';
  return withWalk(
    { ...row, isDeleted, from: { ...row.from, isDeleted: mutation.mid } },
    look,
    rules,
  );
}

function withWalk(row: Row, look: Lookup, rules: Rules): Outcome {
  const more = rules.alongside(row, look);
  if (typeof more === 'string') return { held: more };
  // Said already in another row: this one comes to be as gone, so that it is there for what names it.
  return { rows: more ? [row, ...more] : [{ ...row, isDeleted: true }], kept: [] };
}

/** Of what was erased nothing is known any more, also where an empty row still says that it was there. */
const unlessErased =
  (look: Lookup): Lookup =>
  (kind, id) => {
    const row = look(kind, id);
    return row && isErased(row) ? undefined : row;
  };

function create(
  kind: EditableKind,
  mutation: Mutation,
  actor: Actor,
  look: Lookup,
  rules: Rules,
): Outcome {
  if (mutation.e !== mutation.mid) return { held: 'bad_shape' };
  if (!rules.isWhole(kind, mutation.set)) return { held: 'bad_shape' };
  const about = mutation.set.about as { kind: Kind; id: string } | undefined;
  const subject = about && look(about.kind, about.id);
  // A colleague comes along on a walk that they are not on yet, and that this device need not hold.
  const isJoining = kind === 'signup' && about?.kind === 'walk';
  if (about && !isJoining && (!subject || !maySee(actor, subject, look)))
    return { held: 'subject_unknown' };
  const refusedNew = rules.beginning(kind, mutation, actor, subject);
  if (refusedNew) return { held: refusedNew };
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
        : (subject?.walk ?? (isJoining ? about.id : (mutation.walk ?? actor.walk)));
  if (!hasNoWalk && !isJoining && kind !== 'walk' && !isOn(actor, walk, look))
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
  const refused = rules.decision({ row, next: set, changed: Object.keys(mutation.set) }, look);
  return refused ? { held: refused } : withWalk(row, look, rules);
}

/** Kinds that are the office's own, also when they are about what everybody on the walk sees. */
const isOfOffice = (kind: EditableKind): boolean =>
  isShared(kind) || ['label', 'comment', 'handover', 'saved_view', 'appeal'].includes(kind);

function audienceOf(kind: EditableKind, subject: Row | undefined, set: Row['set']): Audience {
  if (['concern', 'cause', 'strength', 'doorstep'].includes(kind) || subject?.audience === 'door')
    return 'door';
  if (subjectsOf(set).some((one) => one.kind === 'concern')) return 'door';
  return isOfOffice(kind) ? 'office' : (subject?.audience ?? 'walk');
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
    if (isSame(row.set[name], value) || rules.isMoot(row, name, mutation)) continue;
    // What a child does not want shown is hidden, whatever was done to it meanwhile.
    if (name !== 'isHidden' && (row.isDeleted || isUnseen)) {
      kept.push(name);
      rows.push(conflictOf(row, mutation, name, value, actor));
      continue;
    }
    if (name === 'status' && !isAllowedStep(row, value)) return { held: 'wrong_step' };
    next.set[name] = value;
    next.from[name] = mutation.mid;
    Object.assign(next.set, rules.withField(row.kind, name, value, actor));
    if (name === 'position' && !row.set.firstPosition) next.set.firstPosition = row.set.position;
    const log = logOf[row.kind];
    if (name === 'status' && log) next.set[log] = stepped(row.set[log], value, mutation);
  }
  const changed = Object.keys(mutation.set).filter((name) => !kept.includes(name));
  const refused = rules.decision({ row, next: next.set, changed }, look);
  if (refused) return { held: refused };
  if (row.kind === 'story' && next.set.isPublished && !(next.set.mayUse && next.set.mayPublish))
    if (mutation.set.isPublished === true)
      // Taking back either agreement takes it off the page; putting it there needs both.
      return { held: 'story_needs_consent' };
    else next.set.isPublished = false;
  next.isDeleted ||= next.set.isHidden === true;
  if (changed.length > 0) rows.unshift(next);
  return { rows, kept };
}

/** Where it is kept how a row went, with the moments. */
export const logOf: Partial<Record<Kind, string>> = { concern: 'steps', follow_up: 'went' };

export const stepped = (log: unknown, to: unknown, { at }: Mutation) => [
  ...((log as Step[] | undefined) ?? []),
  { to, at },
];

function isAllowedStep(row: Row, to: unknown): boolean {
  if (row.kind === 'follow_up')
    return mayStepFollowUp(row.set.status as FollowUpStatus, to as FollowUpStatus);
  return mayStepFind(row.set.status as FindStatus, to as FindStatus);
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
