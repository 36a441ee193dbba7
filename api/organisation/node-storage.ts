import { DatabaseSync } from 'node:sqlite';
import type { SqlValue, Storage } from './storage.ts';

/** The same storage on node:sqlite, for tests, the simulation and the bench. `path` ':memory:' by default. */
export function nodeStorage(path = ':memory:'): Storage & { db: DatabaseSync; close(): void } {
  const db = new DatabaseSync(path);
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const statement = (query: string) => {
    const known = prepared.get(query);
    if (known) return known;
    const made = db.prepare(query);
    prepared.set(query, made);
    return made;
  };
  return {
    db,
    close: () => db.close(),
    sql: {
      exec: (query, ...bindings) => ({
        toArray: once(statement(query).all(...bindings) as Record<string, SqlValue>[]),
      }),
    },
    transactionSync(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
  };
}

const once =
  <T>(value: T) =>
  () =>
    value;
