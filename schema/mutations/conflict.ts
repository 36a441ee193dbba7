import { type Actor, makerOf, may } from '../actor.ts';
import type { Kind, Lookup, Row } from '../entities/row.ts';
import { type FollowUpStatus, mayStepFollowUp } from '../workflow.ts';
import { maySee } from './access.ts';
import type { Mutation } from './mutation.ts';
import type { Outcome, Rules } from './reduce.ts';
import { reviewFields } from './reviewing.ts';
import { types } from './types.ts';

/** The later arrival of two edits that did not know of each other: kept beside what stands until a person decides. */
export function conflictOf(
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

/**
 * A person who may change it chooses: `use` true takes the later value, false leaves what stands. Both stay in the history.
 */
export function resolveConflict(
  mutation: Mutation,
  actor: Actor,
  look: Lookup,
  rules: Rules,
): Outcome {
  const conflict = look('conflict', mutation.e);
  if (!conflict) return { held: 'subject_unknown' };
  const about = conflict.set.about as { kind: Kind; id: string };
  const row = look(about.kind, about.id);
  if (!row || !maySee(actor, row, look)) return { held: 'subject_unknown' };
  if (!may(actor, types[`${row.kind}.patch`]?.action ?? 'decide')) return { held: 'permission' };
  if (conflict.set.isResolved) return { rows: [], kept: [] };
  const closed: Row = {
    ...conflict,
    set: { ...conflict.set, isResolved: true },
    from: { isResolved: mutation.mid },
  };
  if (mutation.set.use !== true) return { rows: [closed], kept: [] };
  const field = String(conflict.set.field);
  if (reviewFields.includes(field) && !may(actor, 'decide')) return { held: 'permission' };
  const seen = mutation.base[field] ?? null;
  if (seen !== (row.from[field] ?? null)) return { held: 'wrong_step' };
  const isStep = row.kind === 'follow_up' && field === 'status';
  const to = conflict.set.value as FollowUpStatus;
  if (isStep && !mayStepFollowUp(row.set.status as FollowUpStatus, to))
    return { held: 'wrong_step' };
  const next = {
    ...row.set,
    [field]: conflict.set.value,
    ...(isStep && { went: [...((row.set.went as object[]) ?? []), { to, at: mutation.at }] }),
  };
  // A concern that was closed meanwhile is closed again with an answer of its own.
  const asked: Row = { ...row, set: { ...row.set, closedWith: null } };
  const decided = { row: asked, next, changed: [field], given: row.set };
  const refused = rules.decision(decided, look);
  if (refused) return { held: refused };
  const changed: Row = {
    ...row,
    set: next,
    from: { ...row.from, [field]: mutation.mid },
  };
  if (
    row.kind === 'story' &&
    changed.set.isPublished &&
    !(changed.set.mayUse && changed.set.mayPublish)
  )
    if (field === 'isPublished') return { held: 'story_needs_consent' };
    else changed.set.isPublished = false;
  return { rows: [changed, closed], kept: [] };
}
