import * as v from 'valibot';
import { type Action, type Actor, makerOf, may, worksInOffice } from '../actor.ts';
import type { Audience, Kind, Lookup, Row } from '../entities/row.ts';
import { type EditableKind, fieldsOf, isRequired, startingWith } from '../entities/things.ts';
import type { ProblemCode } from '../problem.ts';
import { problems } from '../problem.ts';
import { type FindStatus, type FollowUpStatus, mayStepFind, mayStepFollowUp } from '../workflow.ts';
import type { Mutation } from './mutation.ts';

/** Rows to write, with the fields whose earlier value stood; or the reason why the office must look at it. */
export type Outcome = { rows: Row[]; kept: string[] } | { held: ProblemCode };

type Verb = 'create' | 'patch' | 'delete' | 'restore';
type Type = { kind: EditableKind; verb: Verb; action: Action };

/** Every type of mutation, the permission it needs beside it. */
const types: Record<string, Type> = {
  'walk.create': { kind: 'walk', verb: 'create', action: 'start' },
  'walk.patch': { kind: 'walk', verb: 'patch', action: 'edit' },
  'participant.create': { kind: 'participant', verb: 'create', action: 'pin' },
  'participant.patch': { kind: 'participant', verb: 'patch', action: 'edit' },
  'observation.create': { kind: 'observation', verb: 'create', action: 'pin' },
  'observation.patch': { kind: 'observation', verb: 'patch', action: 'edit' },
  'observation.delete': { kind: 'observation', verb: 'delete', action: 'delete-own' },
  'observation.restore': { kind: 'observation', verb: 'restore', action: 'delete-own' },
  'concern.create': { kind: 'concern', verb: 'create', action: 'pin' },
  'concern.patch': { kind: 'concern', verb: 'patch', action: 'edit' },
  'concern.delete': { kind: 'concern', verb: 'delete', action: 'delete-own' },
  'concern.restore': { kind: 'concern', verb: 'restore', action: 'delete-own' },
  'note.create': { kind: 'note', verb: 'create', action: 'pin' },
  'follow_up.create': { kind: 'follow_up', verb: 'create', action: 'plan' },
  'follow_up.patch': { kind: 'follow_up', verb: 'patch', action: 'plan' },
  'member.create': { kind: 'member', verb: 'create', action: 'staff' },
  'member.patch': { kind: 'member', verb: 'patch', action: 'staff' },
};

const RESOLVE = 'conflict.resolve';
export const mutationTypes: readonly string[] = [...Object.keys(types), RESOLVE];

/** Which rows `reduce` will look up, besides the walks they are on: known before, so that a whole push is read at once. */
export function touchedBy(mutation: Mutation): { kind: Kind; id: string }[] {
  if (mutation.t === RESOLVE) {
    const about = mutation.set.about as { kind?: Kind; id?: string } | undefined;
    const found: { kind: Kind; id: string }[] = [{ kind: 'conflict', id: mutation.e }];
    if (about?.kind && about.id) found.push({ kind: about.kind, id: about.id });
    return found;
  }
  const type = types[mutation.t];
  if (!type) return [];
  const touched: { kind: Kind; id: string }[] = [{ kind: type.kind, id: mutation.e }];
  const about = mutation.set.about as { kind?: Kind; id?: string } | undefined;
  if (type.verb === 'create' && about?.kind && about.id)
    touched.push({ kind: about.kind, id: about.id });
  return touched;
}

/**
 * The one rule for what a mutation does, run by the phone to draw and by the server to decide. Pure: same rows and
 * mutation, same outcome. Of two edits that did not know of each other the first accepted stands; clocks never decide.
 */
export function reduce(mutation: Mutation, actor: Actor, look: Lookup): Outcome {
  if (actor.isRevoked) return { held: 'revoked' };
  if (actor.isLate) return { held: 'late' };
  if (mutation.t === RESOLVE) return resolveConflict(mutation, actor, look);
  const type = types[mutation.t];
  if (!type) return { held: 'unknown_type' };
  const bad = firstProblem(type.kind, mutation.set);
  if (bad) return { held: bad };
  if (!may(actor, type.action)) return { held: 'permission' };
  if (type.verb === 'create') return create(type.kind, mutation, actor, look);
  const row = look(type.kind, mutation.e);
  if (!row) return { held: 'subject_unknown' };
  if (!mayTouch(actor, row, type, look)) return { held: 'permission' };
  if (type.verb === 'patch') return patch(row, mutation, actor);
  return setDeleted(row, mutation, type.verb === 'delete');
}

function firstProblem(kind: EditableKind, set: Record<string, unknown>): ProblemCode | null {
  const validators: Record<string, v.GenericSchema> = fieldsOf[kind];
  for (const [name, value] of Object.entries(set)) {
    const validator = Object.hasOwn(validators, name) ? validators[name] : undefined;
    if (!validator) return 'unknown_field';
    const parsed = v.safeParse(validator, value);
    if (!parsed.success) return codeOf(parsed.issues[0].message);
  }
  return null;
}

const codeOf = (message: string): ProblemCode =>
  Object.hasOwn(problems, message) ? (message as ProblemCode) : 'bad_shape';

/** Own rows and rows of the own walk; the office may touch all. A concern only by its maker and the office. */
function mayTouch(actor: Actor, row: Row, type: Type, look: Lookup): boolean {
  if (worksInOffice(actor.role)) return true;
  if (row.by === makerOf(actor)) return true;
  if (type.verb !== 'patch' || type.kind === 'walk' || type.kind === 'participant') return false;
  return maySee(actor, row, look);
}

function create(kind: EditableKind, mutation: Mutation, actor: Actor, look: Lookup): Outcome {
  if (mutation.e !== mutation.mid) return { held: 'bad_shape' };
  if (!isRequired(kind, mutation.set)) return { held: 'bad_shape' };
  // A status is a decision: what is new is new, whatever a device sends.
  if (kind !== 'follow_up' && Object.hasOwn(mutation.set, 'status')) return { held: 'wrong_step' };
  const about = mutation.set.about as { kind: Kind; id: string } | undefined;
  const subject = about && look(about.kind, about.id);
  if (about && (!subject || !maySee(actor, subject, look))) return { held: 'subject_unknown' };
  const walk =
    kind === 'walk'
      ? mutation.e
      : kind === 'member'
        ? null
        : (subject?.walk ?? mutation.walk ?? actor.walk);
  if (kind !== 'member' && kind !== 'walk' && !isOn(actor, walk, look))
    return { held: walk ? 'permission' : 'subject_unknown' };
  const set = { ...startingWith(kind), ...mutation.set };
  const from = Object.fromEntries(Object.keys(set).map((name) => [name, mutation.mid]));
  const audience: Audience =
    kind === 'concern' ? 'door' : kind === 'member' ? 'office' : (subject?.audience ?? 'walk');
  const row: Row = {
    kind,
    id: mutation.e,
    seq: 0,
    walk,
    audience,
    by: makerOf(actor),
    at: mutation.at,
    isDeleted: false,
    set,
    from,
  };
  return { rows: [row], kept: [] };
}

/** On the walk: joined by code, or its starter. The office is on every walk there is. */
function isOn(actor: Actor, walk: string | null, look: Lookup): boolean {
  if (!walk) return false;
  if (walk === actor.walk) return true;
  const row = look('walk', walk);
  return row !== undefined && (worksInOffice(actor.role) || row.by === makerOf(actor));
}

function maySee(actor: Actor, row: Row, look: Lookup): boolean {
  if (worksInOffice(actor.role)) return true;
  if (row.audience === 'office') return false;
  if (row.audience === 'door') return row.by === makerOf(actor);
  return isOn(actor, row.walk, look);
}

function patch(row: Row, mutation: Mutation, actor: Actor): Outcome {
  const to = mutation.set.status;
  const isStep = typeof to === 'string' && row.kind !== 'follow_up';
  if (isStep && !may(actor, 'decide')) return { held: 'permission' };
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
  }
  if (Object.keys(mutation.set).some((name) => !kept.includes(name))) rows.unshift(next);
  return { rows, kept };
}

function isAllowedStep(row: Row, to: unknown): boolean {
  if (row.kind === 'follow_up')
    return mayStepFollowUp(row.set.status as FollowUpStatus, to as FollowUpStatus);
  return mayStepFind(row.set.status as FindStatus, to as FindStatus);
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function conflictOf(
  row: Row,
  mutation: Mutation,
  field: string,
  value: unknown,
  actor: Actor,
): Row {
  const set = {
    about: { kind: row.kind, id: row.id },
    field,
    value,
    mid: mutation.mid,
    isResolved: false,
  };
  const id = `${mutation.mid}.${field}`;
  return {
    kind: 'conflict',
    id,
    seq: 0,
    walk: row.walk,
    audience: row.audience,
    by: makerOf(actor),
    at: mutation.at,
    isDeleted: false,
    set,
    from: { isResolved: mutation.mid },
  };
}

function setDeleted(row: Row, mutation: Mutation, isDeleted: boolean): Outcome {
  return {
    rows: [{ ...row, isDeleted, from: { ...row.from, isDeleted: mutation.mid } }],
    kept: [],
  };
}

/** A person chooses: `use` true takes the later value, false leaves what stands. Both stay in the history. */
function resolveConflict(mutation: Mutation, actor: Actor, look: Lookup): Outcome {
  const conflict = look('conflict', mutation.e);
  if (!conflict) return { held: 'subject_unknown' };
  const about = conflict.set.about as { kind: Kind; id: string };
  const row = look(about.kind, about.id);
  if (!row || !maySee(actor, row, look)) return { held: 'subject_unknown' };
  if (conflict.set.isResolved) return { rows: [], kept: [] };
  const closed: Row = {
    ...conflict,
    set: { ...conflict.set, isResolved: true },
    from: { isResolved: mutation.mid },
  };
  if (mutation.set.use !== true) return { rows: [closed], kept: [] };
  const field = String(conflict.set.field);
  const isDecision = field === 'status';
  if (isDecision && !may(actor, 'decide')) return { held: 'permission' };
  const seen = mutation.base[field] ?? null;
  if (seen !== (row.from[field] ?? null)) return { held: 'wrong_step' };
  const changed: Row = {
    ...row,
    set: { ...row.set, [field]: conflict.set.value },
    from: { ...row.from, [field]: mutation.mid },
  };
  return { rows: [changed, closed], kept: [] };
}
