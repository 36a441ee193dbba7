import type { Actor } from '../../schema/actor.ts';
import type { Kind, Row } from '../../schema/entities/row.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { reduce } from '../../schema/mutations/reduce.ts';

/** The four words, one for each record: on this device, being sent, in, needs attention. */
export type SyncState = 'here' | 'sending' | 'in' | 'attention';
export type SeenRow = Row & { sync: SyncState; why?: string };

/** A mutation that the server's rows do not show yet. `acked` waits for the pull; `held` needs attention. */
export type Pending = { mutation: Mutation; state: 'here' | 'sending' | 'acked' | 'held'; why?: string };

export const keyOf = (kind: Kind | string, id: string): string => `${kind} ${id}`;

const rank: Record<SyncState, number> = { in: 0, sending: 1, here: 2, attention: 3 };
const shownAs: Record<Pending['state'], SyncState> = { here: 'here', sending: 'sending', acked: 'sending', held: 'attention' };

/** Server rows with every pending mutation on top, by the rule that the server will use too. Pure. */
export function pendingView(base: ReadonlyMap<string, Row>, pending: readonly Pending[], actor: Actor): Map<string, SeenRow> {
  const view = new Map<string, SeenRow>();
  for (const [key, row] of base) view.set(key, { ...row, sync: 'in' });
  for (const { mutation, state, why } of pending) {
    const outcome = reduce(mutation, actor, (kind, id) => view.get(keyOf(kind, id)));
    const sync = shownAs[state];
    if ('held' in outcome) {
      mark(view, mutation.e, 'attention', why ?? outcome.held);
      continue;
    }
    for (const row of outcome.rows) {
      const key = keyOf(row.kind, row.id);
      const before = view.get(key);
      const worst = before && rank[before.sync] > rank[sync] ? before.sync : sync;
      view.set(key, { ...row, sync: worst, ...(why ? { why } : before?.why ? { why: before.why } : {}) });
    }
  }
  for (const row of view.values()) {
    if (row.kind !== 'conflict' || row.set.isResolved) continue;
    const about = row.set.about as { kind: Kind; id: string };
    const subject = view.get(keyOf(about.kind, about.id));
    if (subject) view.set(keyOf(about.kind, about.id), { ...subject, sync: 'attention', why: 'conflict' });
  }
  return view;
}

function mark(view: Map<string, SeenRow>, id: string, sync: SyncState, why: string): void {
  for (const [key, row] of view) if (row.id === id && row.kind !== 'held') view.set(key, { ...row, sync, why });
}
