import { type Fields, isErased, type Kind, type Row } from '../../schema/entities/row.ts';
import { newMid, type RandomBytes } from '../../schema/ids.ts';
import { Journal } from './journal.ts';
import { TouchedRows } from './rows.ts';
import type { Storage } from './storage.ts';

type Subject = { kind: Kind; id: string };

/**
 * Changes fields of one row in the server's own name, journaled like anybody's change. Runs inside the caller's transaction.
 * @returns the changed row; undefined when there is none, or nothing to change.
 */
export function writeAsServer(
  storage: Storage,
  subject: Subject,
  set: Fields,
  nowMs: number,
  random: RandomBytes,
): Row | undefined {
  const row = readRow(storage, subject);
  if (
    !row ||
    isErased(row) ||
    Object.entries(set).every(([name, value]) => row.set[name] === value)
  )
    return undefined;
  return journaled(storage, { row, verb: 'patch', set }, nowMs, random);
}

/** Makes a row that no device makes, or brings it back; where it stands already, its fields become these. */
export function putAsServer(
  storage: Storage,
  { kind, id }: Subject,
  set: Fields,
  nowMs: number,
  random: RandomBytes,
): void {
  const row = readRow(storage, { kind, id });
  if (row && !row.isDeleted) {
    writeAsServer(storage, { kind, id }, set, nowMs, random);
    return;
  }
  const fresh: Row = {
    kind,
    id,
    seq: 0,
    walk: null,
    audience: 'office',
    by: 'server',
    at: nowMs,
    isDeleted: false,
    set: {},
    from: {},
  };
  const start = row ?? fresh;
  journaled(storage, { row: { ...start, isDeleted: false }, verb: 'create', set }, nowMs, random);
}

/** @returns whether there was one to remove. */
export function deleteAsServer(
  storage: Storage,
  subject: Subject,
  nowMs: number,
  random: RandomBytes,
): Row | undefined {
  const row = readRow(storage, subject);
  if (!row || row.isDeleted) return undefined;
  return journaled(
    storage,
    { row: { ...row, isDeleted: true }, verb: 'delete', set: {} },
    nowMs,
    random,
  );
}

export function readRow(storage: Storage, subject: Subject): Row | undefined {
  const rows = new TouchedRows(storage);
  rows.load([subject]);
  return rows.get(subject.kind, subject.id);
}

type Change = { row: Row; verb: 'create' | 'patch' | 'delete'; set: Fields };

function journaled(
  storage: Storage,
  { row, verb, set }: Change,
  nowMs: number,
  random: RandomBytes,
): Row {
  const mid = newMid(nowMs, random);
  const journal = new Journal(storage, { lane: 'server', maker: 'server' }, []);
  const names = verb === 'delete' ? ['isDeleted'] : Object.keys(set);
  const changed: Row = {
    ...row,
    seq: journal.nextSeq(),
    set: { ...row.set, ...set },
    from: { ...row.from, ...Object.fromEntries(names.map((name) => [name, mid])) },
  };
  const rows = new TouchedRows(storage);
  rows.put(changed);
  const body = {
    n: journal.lastN + 1,
    mid,
    t: `${row.kind}.${verb}`,
    sv: 1,
    e: row.id,
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
