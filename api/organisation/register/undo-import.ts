import { type RegisterKind, registerKinds } from '../../../schema/register/given.ts';
import { type Storage, select } from '../storage.ts';
import { remove, type Stored, write } from './stored-rows.ts';

/** Imports after this one that said something about the same rows, and those after them, oldest first. */
export function laterThan(storage: Storage, id: string): string[] {
  const found = select<{ id: string }>(
    storage,
    `WITH RECURSIVE later (id) AS (
       SELECT ?
       UNION
       SELECT theirs.batch FROM later
         JOIN import_touch AS ours ON ours.batch = later.id
         JOIN import_touch AS theirs
           ON theirs.kind = ours.kind AND theirs.row = ours.row AND theirs.seq > ours.seq
         JOIN import_batch ON import_batch.id = theirs.batch AND import_batch.undone_at IS NULL
     )
     SELECT later.id AS id FROM later JOIN import_batch USING (id) ORDER BY import_batch.at`,
    id,
  );
  return found.map((one) => one.id).filter((one) => one !== id);
}

/** Makes every row what it was before the first of these imports touched it. Runs in the caller's transaction. */
export function undoImports(
  storage: Storage,
  ids: readonly string[],
  { by, nowMs }: { by: string; nowMs: number },
): void {
  const all = JSON.stringify(ids);
  for (const kind of registerKinds) restore(storage, kind, all);
  storage.sql.exec(
    'UPDATE import_batch SET undone_at = ?, undone_by = ? WHERE id IN (SELECT value FROM json_each(?))',
    nowMs,
    by,
    all,
  );
}

function restore(storage: Storage, kind: RegisterKind, ids: string): void {
  // SQLite takes `before` from the row that min() found.
  const was = select<{ row: string; before: string | null }>(
    storage,
    `SELECT row, before, min(seq) FROM import_touch
     WHERE batch IN (SELECT value FROM json_each(?)) AND kind = ? AND NOT is_same GROUP BY row`,
    ids,
    kind,
  );
  remove(
    storage,
    kind,
    was.filter(({ before }) => before === null).map(({ row }) => row),
  );
  write(
    storage,
    kind,
    was.flatMap(({ before }) => (before === null ? [] : [JSON.parse(before) as Stored])),
  );
}
