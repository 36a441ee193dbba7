import type { Fields } from '../../schema/entities/row.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import { forgetChosen, forgetInConflict, heldWithout } from './forget-held.ts';
import { writeAsServer } from './server-write.ts';
import { type Storage, select } from './storage.ts';

/** A guest is known by the first lane of its phone, 22 characters; a person by an id of another length, and as a member. */
const byGuest = (table: string) =>
  `length(${table}.made_by) = 22 AND ${table}.made_by NOT IN (SELECT id FROM member)`;

/** Of guests on walks that ended before a moment. */
export const oldNames = `
  SELECT participant.id FROM participant JOIN walk ON walk.id = participant.walk
  WHERE participant.row->>'$.set.nickname' <> '' AND walk.row->>'$.set.endsAt' < ?
    AND ${byGuest('participant')}
  LIMIT ?`;

/** Who wanted to join and could not: the office still has it whole. */
const heldNames = `
  SELECT held.id, held.row->'$.set' AS kept FROM held LEFT JOIN walk ON walk.id = held.walk
  WHERE held.row->>'$.set.type' LIKE 'participant.%'
    AND (held.row->>'$.set.body.nickname' <> '' OR held.row->>'$.set.decision.set.nickname' <> '')
    AND coalesce(walk.row->>'$.set.endsAt', held.row->>'$.at') < ? AND ${byGuest('held')}
  LIMIT ?`;

/** The later of two names that were given at the same time. */
const namesInConflict = `
  SELECT id FROM conflict WHERE row->>'$.set.field' = 'nickname'
    AND (row->>'$.set.value' <> '' OR row->>'$.set.decision.stood.nickname' <> '')
    AND row->>'$.set.about.id' IN (SELECT value FROM json_each(?))`;

const withoutName = (fields: Fields): Fields =>
  Object.hasOwn(fields, 'nickname') ? { ...fields, nickname: '' } : fields;

/** In two, each by an index of its own: in one with OR, SQLite reads the whole journal. */
export const forgetInJournal = `
  UPDATE journal SET body = NULL WHERE lane <> 'server' AND body->>'$.t' LIKE 'participant.%' AND rowid IN (
    SELECT rowid FROM journal WHERE status <> 'repeat' AND mid IN (SELECT value FROM json_each(?))
    UNION SELECT rowid FROM journal WHERE body->>'$.e' IN (SELECT value FROM json_each(?)))`;

/**
 * Forgets what guests were called on walks that ended before `before`, everywhere it was written: on the row, in what is held or in
 * conflict, and in the journal. That keeps the mid, so that a phone which sends its old work again is answered as the first time.
 * @returns how many; `most` when there may be more.
 */
export function forgetNicknames(
  storage: Storage,
  before: number,
  most: number,
  nowMs: number,
  random: RandomBytes,
): number {
  const write = (kind: 'participant' | 'held', id: string, set: Fields) =>
    writeAsServer(storage, { kind, id }, set, nowMs, random);
  const named = select<{ id: string }>(storage, oldNames, before, most);
  const held = select<{ id: string; kept: string }>(
    storage,
    heldNames,
    before,
    most - named.length,
  );
  const ids = JSON.stringify([...named, ...held].map(({ id }) => id));
  for (const { id } of named) write('participant', id, { nickname: '' });
  for (const { id, kept } of held) write('held', id, heldWithout(JSON.parse(kept), withoutName));
  for (const { id } of select<{ id: string }>(storage, namesInConflict, ids))
    forgetInConflict(storage, id, { value: '', isResolved: true }, withoutName, nowMs, random);
  storage.sql.exec(forgetInJournal, ids, ids);
  forgetChosen(
    storage,
    held.map(({ id }) => id),
    ['nickname'],
  );
  return named.length + held.length;
}
