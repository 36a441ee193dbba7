import { type Actor, may } from '../actor.ts';
import type { Conflict } from '../entities/held.ts';
import type { Kind, Lookup, Row } from '../entities/row.ts';
import type { EditableKind } from '../entities/things.ts';
import {
  type FindStatus,
  type FollowUpStatus,
  findStatuses,
  mayStepFind,
  mayStepFollowUp,
} from '../workflow.ts';
import { maySee } from './access.ts';
import { decisionOf } from './held.ts';
import type { Mutation } from './mutation.ts';
import { logOf, type Outcome, type Rules, stepped } from './reduce.ts';
import { reviewFields } from './reviewing.ts';
import { types } from './types.ts';

/**
 * A person who may change it chooses: `use` true takes the later value, false leaves what stands, and null takes that back. Both stay
 * in the history.
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
  const { decision, ...both } = conflict.set as Conflict['set'];
  if (mutation.set.use === null && both.isResolved && decision?.use === false)
    return { rows: [{ ...conflict, set: { ...both, isResolved: false } }], kept: [] };
  if (both.isResolved || mutation.set.use === null) return { rows: [], kept: [] };
  const field = String(conflict.set.field);
  const closed: Row = {
    ...conflict,
    set: {
      ...conflict.set,
      isResolved: true,
      decision: decisionOf(mutation, actor, { [field]: row.set[field] ?? null }),
    },
    from: { isResolved: mutation.mid },
  };
  if (mutation.set.use !== true) return { rows: [closed], kept: [] };
  if (reviewFields.includes(field) && !may(actor, 'decide')) return { held: 'permission' };
  const chosen = { set: { [field]: conflict.set.value } };
  const type = { kind: row.kind as EditableKind, verb: 'patch' } as const;
  if (rules.child(chosen, type, actor, row, look)) return { held: 'permission' };
  const seen = mutation.base[field] ?? null;
  if (seen !== (row.from[field] ?? null)) return { held: 'wrong_step' };
  const to = conflict.set.value;
  if (field === 'status' && !mayChoose(row, to)) return { held: 'wrong_step' };
  const log = field === 'status' ? logOf[row.kind] : undefined;
  const besides = rules.withField(row.kind, field, to, actor);
  const next: Row['set'] = { ...row.set, [field]: to, ...besides };
  if (log) next[log] = stepped(row.set[log], to, mutation);
  // A concern that was closed meanwhile is closed again with an answer of its own.
  const asked: Row = { ...row, set: { ...row.set, closedWith: null } };
  const decided = { row: asked, next, changed: [field] };
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

/** Two who saw the same decided each for themselves: that, or a step from where it stands by now. */
function mayChoose({ kind, set }: Row, to: unknown): boolean {
  if (kind === 'follow_up')
    return mayStepFollowUp(set.status as FollowUpStatus, to as FollowUpStatus);
  const [stands, chosen] = [set.status, to] as [FindStatus, FindStatus];
  return findStatuses.some(
    (one) => one !== chosen && mayStepFind(one, stands) && mayStepFind(one, chosen),
  );
}
