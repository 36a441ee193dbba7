import { isErased, type Kind, type Row } from '../../schema/entities/row.ts';
import { readHead, writeHead } from './journal.ts';
import { TouchedRows } from './rows.ts';
import { type Storage, select } from './storage.ts';

/** Kinds that can name a concern beside what they are about, and what was said of it. */
const kinds = ['follow_up', 'appeal'] as const satisfies readonly Kind[];
/** Where they name a photo. */
const photoFields = ['before', 'after', 'photo'] as const;

const gone = 'IN (SELECT value FROM json_each(?1))';
const namesIn = (column: string, set: string) => `(
  EXISTS (SELECT 1 FROM json_each(${column}, '${set}.also') AS one WHERE one.value->>'id' ${gone})
  OR EXISTS (SELECT 1 FROM json_each(${column}, '${set}.said') AS one WHERE one.key ${gone}))`;

/** @returns of the journal what names one of these beside something else, also where it was only held or is past. */
export function saidBeside(storage: Storage, ids: readonly string[]): string[] {
  return select<{ mid: string }>(
    storage,
    `SELECT mid FROM journal WHERE body IS NOT NULL AND ${namesIn('body', '$.set')} AND body->>'$.e' IN (
       SELECT id FROM follow_up UNION ALL SELECT id FROM appeal
       UNION ALL SELECT id FROM held WHERE row->>'$.set.type' IN ('follow_up.create', 'appeal.create'))
     UNION SELECT mid FROM journal WHERE body->>'$.t' = 'held.resolve' AND ${namesIn('body', '$.set.set')}`,
    JSON.stringify(ids),
  ).map(({ mid }) => mid);
}

/**
 * Takes these out of what is about something else: a visit to the neighbours goes on, and does not know any more that it was for
 * this home too. Also out of the later value of an edit that nobody chose yet.
 */
export function takeOutBeside(storage: Storage, ids: readonly string[]): void {
  const json = JSON.stringify(ids);
  const wanted = kinds.flatMap((kind) =>
    select<{ id: string }>(
      storage,
      `SELECT id FROM ${kind} WHERE ${namesIn('row', '$.set')}
       OR ${photoFields.map((name) => `row->>'$.set.${name}' ${gone}`).join(' OR ')}`,
      json,
    ).map(({ id }): { kind: Kind; id: string } => ({ kind, id })),
  );
  const inConflict = select<{ id: string }>(
    storage,
    `SELECT id FROM conflict WHERE row->>'$.set.about.kind' IN ('follow_up', 'appeal')
     AND row->>'$.set.field' IN ('also', 'said', 'before', 'after', 'photo')`,
  ).map(({ id }) => ({ kind: 'conflict' as const, id }));
  const all = [...wanted, ...inConflict];
  if (all.length === 0) return;
  const rows = new TouchedRows(storage);
  rows.load(all);
  let head = readHead(storage);
  for (const { kind, id } of all) {
    const row = rows.get(kind, id);
    const set = row && !isErased(row) ? without(row, new Set(ids)) : null;
    if (!row || !set || JSON.stringify(set) === JSON.stringify(row.set)) continue;
    head += 1;
    rows.put({ ...row, seq: head, set });
  }
  rows.write();
  writeHead(storage, head);
}

function without({ kind, set }: Row, ids: ReadonlySet<string>): Row['set'] {
  const fields = Object.entries(set).map(([name, value]) => [name, valueWithout(name, value, ids)]);
  const rest = Object.fromEntries(fields);
  if (kind !== 'conflict') return rest;
  return { ...set, value: valueWithout(String(set.field), set.value, ids) };
}

function valueWithout(name: string, value: unknown, ids: ReadonlySet<string>): unknown {
  if (name === 'also' && Array.isArray(value))
    return value.filter((one: { id: string }) => !ids.has(one.id));
  if (name === 'said' && value)
    return Object.fromEntries(Object.entries(value).filter(([id]) => !ids.has(id)));
  const isPhoto = (photoFields as readonly string[]).includes(name);
  return isPhoto && typeof value === 'string' && ids.has(value) ? null : value;
}
