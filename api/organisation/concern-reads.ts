import { type Actor, makerOf } from '../../schema/actor.ts';
import type { AuditEntry } from '../../schema/audit.ts';
import { type Storage, select } from './storage.ts';

/** What one page of a scope carried, as change numbers: after `from`, up to and with `to`. */
export type Span = { s: string; from: number; to: number };

/** @returns the line for a pull that handed over concerns which the reader did not write down; none when it did not. */
export function concernsRead(storage: Storage, actor: Actor, spans: readonly Span[]): AuditEntry[] {
  const me = makerOf(actor);
  const ids = spans
    .filter(({ s }) => s === 'concerns')
    .flatMap(({ from, to }) =>
      // What was erased holds nothing to read; what is held is somebody's words all the same.
      ['concern', 'held'].flatMap((table) =>
        select<{ id: string }>(
          storage,
          `SELECT id FROM ${table} WHERE seq > ? AND seq <= ? AND audience = 'door' AND made_by <> ?
           AND row->>'$.set' <> '{}'`,
          from,
          to,
          me,
        ),
      ),
    )
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const target = ids.length === 1 ? (ids[0] ?? null) : null;
  const detail = { rows: ids.length };
  return [{ actor: actor.person ?? 'guest', action: 'concern.read', target, detail }];
}
