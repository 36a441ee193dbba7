import type { Fields } from '../../schema/entities/row.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { erase } from './erasing.ts';
import { forgetChosen, forgetInConflict, heldWithout } from './forget-held.ts';
import { writeAsServer } from './server-write.ts';
import { type SqlValue, type Storage, select } from './storage.ts';

const DAY_MS = 24 * 3_600_000;

/** Days that a closed concern is kept, by category; what is left out is kept as long as `limits` says. */
export type ByCategory = Partial<Record<string, number>>;

/** Since when it is closed or removed, by the server's own clock: a phone's may be years behind. */
const over = `concern JOIN journal ON journal.status <> 'repeat' AND journal.mid =
    CASE concern.row->>'$.isDeleted' WHEN 0 THEN concern.row->>'$.from.status' ELSE concern.row->>'$.from.isDeleted' END
  WHERE (concern.row->>'$.isDeleted' <> 0 OR concern.row->>'$.set.status' IN ('done', 'not_ours'))`;

/** @returns concerns that were kept long enough, at most `most`; -1 is all. */
export function oldConcerns(
  storage: Storage,
  keep: ByCategory,
  nowMs: number,
  most: number,
): string[] {
  return ids(
    storage,
    `SELECT concern.id FROM ${over} AND journal.received_at
       < ? - ${DAY_MS} * coalesce((SELECT value FROM json_each(?) WHERE key = concern.row->>'$.set.category'), ?)
     LIMIT ?`,
    nowMs,
    JSON.stringify(keep),
    limits.keepConcernDays,
    most,
  );
}

/** @returns concerns closed before a moment whose resident can still be reached, at most `most`; -1 is all. */
export function oldContacts(storage: Storage, before: number, most: number): string[] {
  return ids(
    storage,
    `SELECT concern.id FROM ${over} AND journal.received_at < ?
       AND (concern.row->>'$.set.phone' <> '' OR concern.row->>'$.set.mail' <> '') LIMIT ?`,
    before,
    most,
  );
}

const ids = (storage: Storage, query: string, ...bindings: SqlValue[]) =>
  select<{ id: string }>(storage, query, ...bindings).map(({ id }) => id);

/** @returns how many concerns went; `most` when there may be more. */
export function forgetConcerns(
  storage: Storage,
  keep: ByCategory,
  most: number,
  nowMs: number,
): number {
  const old = oldConcerns(storage, keep, nowMs, most);
  if (old.length > 0) erase(storage, old, 'server', nowMs);
  return old.length;
}

const withoutContact = ({ phone: _p, mail: _m, ...rest }: Fields): Fields => rest;

/**
 * Forgets how these residents can be reached, everywhere it was written: on the row, in what is held or in conflict, and in the
 * journal. What they told and what was answered stays.
 * @returns how many; `most` when there may be more.
 */
export function forgetContacts(
  storage: Storage,
  before: number,
  most: number,
  nowMs: number,
  random: RandomBytes,
): number {
  const old = oldContacts(storage, before, most);
  const json = JSON.stringify(old);
  for (const id of old) {
    const set = { phone: '', mail: '', receiptBy: 'none' };
    writeAsServer(storage, { kind: 'concern', id }, set, nowMs, random);
  }
  for (const id of ids(
    storage,
    `SELECT id FROM conflict WHERE row->>'$.set.field' IN ('phone', 'mail') 
     AND (row->>'$.set.value' <> '' OR row->>'$.set.decision.stood.phone' <> '' OR row->>'$.set.decision.stood.mail' <> '')
     AND row->>'$.set.about.id' IN (SELECT value FROM json_each(?))`,
    json,
  ))
    forgetInConflict(storage, id, { value: '', isResolved: true }, withoutContact, nowMs, random);
  const held = select<{ id: string; kept: string }>(
    storage,
    `SELECT held.id, held.row->'$.set' AS kept
     FROM held JOIN journal ON journal.mid = held.id AND journal.status <> 'repeat'
     WHERE journal.body->>'$.e' IN (SELECT value FROM json_each(?))`,
    json,
  );
  for (const { id, kept } of held) {
    const set = heldWithout(JSON.parse(kept), withoutContact);
    writeAsServer(storage, { kind: 'held', id }, set, nowMs, random);
  }
  forgetChosen(
    storage,
    held.map(({ id }) => id),
    ['phone', 'mail'],
  );
  storage.sql.exec(
    `UPDATE journal SET body = json_remove(body, '$.set.phone', '$.set.mail')
     WHERE body IS NOT NULL AND body->>'$.e' IN (SELECT value FROM json_each(?))`,
    json,
  );
  return old.length;
}
