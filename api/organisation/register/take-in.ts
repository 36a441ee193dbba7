import {
  type GivenRow,
  keyOf,
  type RegisterKind,
  registerKinds,
} from '../../../schema/register/given.ts';
import type { ImportSource, PartBody, Verdict } from '../../../schema/register/wire.ts';
import { type Storage, select } from '../storage.ts';
import { differences, load, merged, type Stored, write } from './stored-rows.ts';

/** A part of an import, of the demo too. */
export type Part = Omit<PartBody, 'source'> & { source: ImportSource };
type Outcome = {
  verdict: Verdict;
  key: string;
  kind: RegisterKind;
  before: Stored | undefined;
  after: Stored;
};

/** What each row would become. A row that comes twice is judged twice, and counts once. */
function judge(storage: Storage, rows: readonly GivenRow[]): Outcome[] {
  const keysOf = (kind: RegisterKind) => rows.filter((row) => row.kind === kind).map(keyOf);
  const known = Object.fromEntries(
    registerKinds.map((kind) => [kind, load(storage, kind, keysOf(kind))]),
  ) as Record<RegisterKind, Map<string, Stored>>;
  return rows.map((row) => {
    const key = keyOf(row);
    const before = known[row.kind].get(key);
    const after = merged(row, before);
    const changes = before ? differences(before, after) : [];
    const verdict = before ? (changes.length > 0 ? changes : 'same') : 'new';
    return { verdict, key, kind: row.kind, before, after };
  });
}

export const check = (storage: Storage, rows: readonly GivenRow[]): Verdict[] =>
  judge(storage, rows).map(({ verdict }) => verdict);

/**
 * Takes in part `n` of an import, once. Runs in the caller's transaction.
 * @returns `undone` when the import was undone meanwhile: what was stopped stays stopped.
 */
export function takeIn(
  storage: Storage,
  id: string,
  n: number,
  part: Part,
  { by, nowMs }: { by: string; nowMs: number },
): 'in' | 'in before' | 'undone' {
  storage.sql.exec(
    `INSERT OR IGNORE INTO import_batch (id, kind, source, name, by, at, parts, added, changed, same)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)`,
    id,
    part.kind,
    part.source,
    part.name,
    by,
    nowMs,
    part.parts,
  );
  const [batch] = select<{ undoneAt: number | null }>(
    storage,
    'SELECT undone_at AS undoneAt FROM import_batch WHERE id = ?',
    id,
  );
  if (batch?.undoneAt) return 'undone';
  if (select(storage, 'SELECT n FROM import_part WHERE batch = ? AND n = ?', id, n).length > 0)
    return 'in before';
  const fresh = untouched(storage, id, judge(storage, part.rows));
  for (const kind of registerKinds) {
    const changed = fresh.filter((one) => one.kind === kind && one.verdict !== 'same');
    write(
      storage,
      kind,
      changed.map(({ after }) => after),
    );
  }
  note(storage, id, fresh);
  const count = (is: (verdict: Verdict) => boolean) =>
    fresh.filter((one) => one.kind === part.kind && is(one.verdict)).length;
  storage.sql.exec(
    'UPDATE import_batch SET added = added + ?, changed = changed + ?, same = same + ? WHERE id = ?',
    count((verdict) => verdict === 'new'),
    count((verdict) => typeof verdict === 'object'),
    count((verdict) => verdict === 'same'),
    id,
  );
  storage.sql.exec('INSERT INTO import_part (batch, n) VALUES (?, ?)', id, n);
  return 'in';
}

/** One import says one thing about a row: the first. */
function untouched(storage: Storage, id: string, outcomes: readonly Outcome[]): Outcome[] {
  const touched = select<{ kind: string; row: string }>(
    storage,
    `SELECT kind, row FROM import_touch WHERE batch = ? AND (kind, row) IN
       (SELECT value->>0, value->>1 FROM json_each(?))`,
    id,
    JSON.stringify(outcomes.map(({ kind, key }) => [kind, key])),
  );
  const seen = new Set(touched.map(({ kind, row }) => `${kind} ${row}`));
  return outcomes.filter(({ kind, key }) => {
    const name = `${kind} ${key}`;
    const isFirst = !seen.has(name);
    seen.add(name);
    return isFirst;
  });
}

function note(storage: Storage, id: string, outcomes: readonly Outcome[]): void {
  const values = outcomes.map(({ kind, key, verdict, before }) => {
    const isSame = verdict === 'same';
    return [kind, key, isSame ? 1 : 0, before && !isSame ? JSON.stringify(before) : null];
  });
  storage.sql.exec(
    `INSERT INTO import_touch (batch, kind, row, is_same, before)
     SELECT ?, value->>0, value->>1, value->>2, value->>3 FROM json_each(?)`,
    id,
    JSON.stringify(values),
  );
}
