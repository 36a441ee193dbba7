import type { Kind, Row } from '../../schema/entities/row.ts';
import { newMid, type RandomBytes } from '../../schema/ids.ts';
import { Journal } from './journal.ts';
import { TouchedRows } from './rows.ts';
import type { Storage } from './storage.ts';

/**
 * Changes fields of one row in the server's own name, journaled like anybody's change. Runs inside the caller's transaction.
 * @returns the changed row; undefined when there is none, or nothing to change.
 */
export function writeAsServer(
  storage: Storage,
  subject: { kind: Kind; id: string },
  set: Record<string, unknown>,
  nowMs: number,
  random: RandomBytes,
): Row | undefined {
  const rows = new TouchedRows(storage);
  rows.load([subject]);
  const row = rows.get(subject.kind, subject.id);
  if (!row || Object.entries(set).every(([name, value]) => row.set[name] === value))
    return undefined;
  const mid = newMid(nowMs, random);
  const journal = new Journal(storage, 'server', []);
  const names = Object.keys(set);
  const changed: Row = {
    ...row,
    seq: journal.nextSeq(),
    set: { ...row.set, ...set },
    from: { ...row.from, ...Object.fromEntries(names.map((name) => [name, mid])) },
  };
  rows.put(changed);
  const body = {
    n: journal.lastN + 1,
    mid,
    t: `${subject.kind}.patch`,
    sv: 1,
    e: subject.id,
    walk: row.walk,
    at: nowMs,
    set,
    base: Object.fromEntries(names.map((name) => [name, row.from[name] ?? null])),
  };
  journal.add(
    { n: body.n, mid, status: 'ok', seq: journal.head, why: null, body: JSON.stringify(body) },
    nowMs,
  );
  rows.write();
  journal.write();
  return changed;
}
