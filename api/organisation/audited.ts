import { type Actor, makerOf } from '../../schema/actor.ts';
import type { AuditAction, AuditEntry } from '../../schema/audit.ts';
import type { Lookup, Row } from '../../schema/entities/row.ts';
import { isClosing } from '../../schema/mutations/closing.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { RESOLVE, RESOLVE_HELD, types } from '../../schema/mutations/types.ts';
import { heldWorks } from './rows.ts';
import { saysNoName } from './unnamed.ts';

type Decision = {
  rows: readonly Row[];
  status: 'ok' | 'merged' | 'held';
  why: string | null;
};

const changeOf: Partial<Record<string, AuditAction>> = {
  organisation: 'organisation.change',
  team: 'team.change',
  standard_text: 'text.change',
  offer: 'offer.change',
};

/**
 * What of a pushed mutation goes into the audit log: decisions over somebody else's work, what the organisation is and says,
 * closing what a resident told, what is shown in public, and what a person of the organisation was refused. Walkers' own finds do not.
 * `before` as who did it looks things up.
 */
export function auditedOf(
  mutation: Mutation,
  actor: Actor,
  { rows, status, why }: Decision,
  before: Lookup,
): AuditEntry[] {
  const entry = (action: AuditAction, target: string): AuditEntry[] => [
    // The mid leads to the journal: which device it came from, and what it said.
    {
      actor: actor.person ?? 'guest',
      action,
      target,
      detail: { type: mutation.t, mid: mutation.mid },
    },
  ];
  if (status === 'held')
    return why === 'permission' && actor.person && !saysNoName(mutation, before, makerOf(actor))
      ? entry('refused', mutation.e)
      : [];
  if (rows.length === 0) return [];
  if (mutation.t === RESOLVE_HELD) {
    const [work] = mutation.set.use === true ? heldWorks([mutation], before) : [];
    const made = rows.filter(({ kind, id }) => kind !== 'held' || id !== mutation.e);
    const what = work ? auditedOf(work, actor, { rows: made, status, why }, before) : [];
    return [...entry('held.resolve', mutation.e), ...what];
  }
  if (mutation.t === RESOLVE) return entry('conflict.resolve', mutation.e);
  const type = types[mutation.t];
  const change = type && changeOf[type.kind];
  if (change) return entry(change, mutation.e);
  if (closes(mutation, rows)) return entry('concern.close', mutation.e);
  const story = rows.find(({ kind }) => kind === 'story');
  if (story && isShown(story) !== isShown(before('story', story.id)))
    return entry(isShown(story) ? 'story.publish' : 'story.withdraw', story.id);
  if (mutation.t === 'attachment.patch') return entry('photo.release', mutation.e);
  const isOwn = (row: Row) => (before(row.kind, row.id) ?? row).by === makerOf(actor);
  const isOthers = rows.some((row) => row.id === mutation.e && !isOwn(row));
  const isRemoval = type?.verb === 'delete' || type?.verb === 'restore';
  return isRemoval && isOthers ? entry('find.delete', mutation.e) : [];
}

/** Whether this is what closed it, not a change to what was closed before. */
const closes = ({ e, mid }: Mutation, rows: readonly Row[]): boolean =>
  rows.some((row) => row.id === e && isClosing(row, row.set.status) && row.from.status === mid);

const isShown = (story: Row | undefined): boolean =>
  story?.isDeleted === false && story.set.isPublished === true;
