import { isErased, type Kind, type Row } from '../../schema/entities/row.ts';
import { appendAudit } from './audit.ts';
import { saidBeside, takeOutBeside } from './beside.ts';
import { addErased } from './erased.ts';
import { readHead, writeHead } from './journal.ts';
import { TouchedRows } from './rows.ts';
import { type Storage, select } from './storage.ts';

/** How much went. */
export type Gone = { rows: number; photos: number };

/** Rows that can be about a concern. */
const aboutKinds: readonly Kind[] = [
  'promise',
  'answer',
  'story',
  'note',
  'attachment',
  'follow_up',
  'label',
  'comment',
  'handover',
  'snag',
  'appeal',
];

/**
 * Lets go of a concern and of all that was written down about it, as `by`. A concern that is held unread counts as one.
 * @returns how much went, nothing where it went before; undefined when there never was such a concern.
 */
export function eraseConcern(
  storage: Storage,
  id: string,
  by: string,
  nowMs: number,
): Gone | undefined {
  const isKnown =
    select(
      storage,
      `SELECT id FROM concern WHERE id = ?
       UNION ALL SELECT id FROM held WHERE id = ? AND row->>'$.set.type' = 'concern.create'
       UNION ALL SELECT id FROM erased WHERE id = ?`,
      id,
      id,
      id,
    ).length > 0;
  return isKnown ? erase(storage, [id], by, nowMs) : undefined;
}

/**
 * Erases within the caller's transaction: the rows become empty tombstones that the feed carries, the journal forgets what was said
 * and keeps its mids, a receipt's code opens nothing, and what is still sent about it is refused. A process that several concerns
 * come from stays, and so does work for others too, without it.
 */
export function erase(
  storage: Storage,
  concerns: readonly string[],
  by: string,
  nowMs: number,
): Gone {
  const gone = letGo(storage, concerns, nowMs);
  const target = concerns.length === 1 ? (concerns[0] ?? null) : null;
  if (gone.rows > 0)
    appendAudit(storage, [{ actor: by, action: 'concern.erase', target, detail: gone }], nowMs);
  return gone;
}

/** The same without a line in the log: of what was never meant to stay. */
export function letGo(storage: Storage, concerns: readonly string[], nowMs: number): Gone {
  const ids = withAllAbout(storage, concerns);
  const json = JSON.stringify(ids);
  const about = select<{ mid: string }>(
    storage,
    `SELECT mid FROM journal WHERE body IS NOT NULL AND (
       mid IN (SELECT value FROM json_each(?)) OR body->>'$.e' IN (SELECT value FROM json_each(?))
       OR body->>'$.set.about.id' IN (SELECT value FROM json_each(?)))`,
    json,
    json,
    json,
  ).map(({ mid }) => mid);
  const mids = [...new Set([...about, ...saidBeside(storage, ids)])];
  const rows = tombstones(storage, ids, mids);
  storage.sql.exec(
    `UPDATE journal SET status = 'erased', why = NULL, body = NULL
     WHERE status <> 'repeat' AND mid IN (SELECT value FROM json_each(?))`,
    JSON.stringify(mids),
  );
  takeOutBeside(storage, ids);
  storage.sql.exec(
    'DELETE FROM receipt WHERE concern IN (SELECT value FROM json_each(?))',
    JSON.stringify(concerns),
  );
  // A letter about it that still waits to be sent.
  storage.sql.exec(
    `DELETE FROM job WHERE kind NOT IN ('erased', 'purge')
     AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(job.payload, value) > 0)`,
    JSON.stringify(concerns),
  );
  const photos = rows.filter(({ kind }) => kind === 'attachment').map(({ id }) => id);
  addErased(storage, { ids, photos }, nowMs);
  return { rows: rows.length, photos: photos.length };
}

/** These and everything that names them as what it is about, also where it is only held. */
function withAllAbout(storage: Storage, concerns: readonly string[]): string[] {
  const ids = new Set(concerns);
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    const known = JSON.stringify([...ids]);
    // What is held names it, changes it, or decides about what does.
    const ways = [['held', 'body.about.id'] as const, ['held', 'e'] as const];
    for (const [kind, about] of [...aboutKinds.map((one) => [one, 'about.id'] as const), ...ways])
      for (const { id } of select<{ id: string }>(
        storage,
        `SELECT id FROM ${kind} WHERE row->>'$.set.${about}' IN (SELECT value FROM json_each(?))`,
        known,
      ))
        ids.add(id);
    // A page about several finds has the words of each.
    for (const { id } of select<{ id: string }>(
      storage,
      `SELECT appeal.id FROM appeal, json_each(appeal.row->'$.set.also') AS also
       WHERE also.value->>'$.id' IN (SELECT value FROM json_each(?))`,
      known,
    ))
      ids.add(id);
  }
  return [...ids];
}

/** @returns the rows that lost what was in them. */
function tombstones(storage: Storage, ids: readonly string[], mids: readonly string[]): Row[] {
  const rows = new TouchedRows(storage);
  const conflicts = select<{ id: string }>(
    storage,
    `SELECT id FROM conflict WHERE row->>'$.set.about.id' IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const wanted = [
    ...(['concern', 'doorstep', ...aboutKinds] as Kind[]).flatMap((kind) =>
      ids.map((id) => ({ kind, id })),
    ),
    ...[...new Set([...ids, ...mids])].map((id) => ({ kind: 'held' as const, id })),
    ...conflicts.map(({ id }) => ({ kind: 'conflict' as const, id })),
  ];
  rows.load(wanted);
  let head = readHead(storage);
  const written = wanted.flatMap(({ kind, id }) => {
    const row = rows.get(kind, id);
    if (!row || isErased(row)) return [];
    head += 1;
    const tombstone: Row = { ...row, seq: head, isDeleted: true, set: {}, from: {} };
    rows.put(tombstone);
    return [tombstone];
  });
  rows.write();
  writeHead(storage, head);
  return written;
}
