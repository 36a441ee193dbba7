import type { Row } from '../../schema/entities/row.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { readHead, writeHead } from './journal.ts';
import { TouchedRows } from './rows.ts';
import { type Storage, select } from './storage.ts';

/**
 * Of before it was kept with what is held: what that makes or changes and which values it saw, after the journal, so that somebody can
 * decide about it. Where the journal lost it, it can only be set aside.
 */
export function completeHeld(storage: Storage): void {
  const found = select<{ row: string; body: string }>(
    storage,
    `SELECT held.row, journal.body FROM held JOIN journal ON journal.mid = held.id AND journal.status <> 'repeat'
     WHERE held.row->>'$.set.type' IS NOT NULL AND held.row->>'$.set.e' IS NULL AND journal.body IS NOT NULL`,
  );
  if (found.length === 0) return;
  const rows = new TouchedRows(storage);
  let head = readHead(storage);
  rows.load(found.map(({ row }) => ({ kind: 'held', id: (JSON.parse(row) as Row).id })));
  for (const { row, body } of found) {
    const { id } = JSON.parse(row) as Row;
    const held = rows.get('held', id);
    const { e, base } = JSON.parse(body) as Mutation;
    head += 1;
    if (held) rows.put({ ...held, seq: head, set: { ...held.set, e, base } });
  }
  rows.write();
  writeHead(storage, head);
}
