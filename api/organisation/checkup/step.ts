import type { CheckName } from '../../../schema/checkup.ts';
import { type SqlValue, type Storage, select } from '../storage.ts';

/** Where a step goes on; null is at its beginning, and as an answer: it is at its end. */
export type Cursor = string | number | null;

/** What was found in one go: how many were looked at, and of what is broken the ids, each with what it is: "note 0190…". */
export type Looked = { next: Cursor; looked: number; found: Found[] };
export type Found = { check: CheckName; ids: string[] };

/**
 * One thing to look through, at most about `most` of it at once, so that nobody waits for it. Each go is true at one moment: between
 * two of them there may have been pushes.
 */
export type Step = {
  name: string;
  look(storage: Storage, from: Cursor, most: number): Looked;
};

/** @returns what is broken by these queries, which name it `id`; `what` stands before each. */
export function brokenBy(
  storage: Storage,
  queries: readonly (readonly [CheckName, string])[],
  what: string,
  ...bindings: SqlValue[]
): Found[] {
  return queries.flatMap(([check, query]) => {
    const ids = idsOf(storage, query, ...bindings).map((id) => `${what} ${id}`);
    return ids.length > 0 ? [{ check, ids }] : [];
  });
}

export const idsOf = (storage: Storage, query: string, ...bindings: SqlValue[]): string[] =>
  select<{ id: string }>(storage, query, ...bindings).map(({ id }) => id);

export const HEAD = `(SELECT value FROM meta WHERE key = 'head')`;
/** Nothing is left in it but that it was there. */
export const isEmptied = (row: string): string =>
  `(${row}->>'$.isDeleted' = 1 AND ${row}->'$.set' = '{}')`;
