/** What the organisation's core needs of a database: a Durable Object's SQLite, or node:sqlite behind the same two calls. */
export type SqlValue = string | number | null;
export type Storage = {
  sql: { exec(query: string, ...bindings: SqlValue[]): { toArray(): Record<string, SqlValue>[] } };
  transactionSync<T>(work: () => T): T;
};

/** A Durable Object's own. */
export const storageOf = (own: DurableObjectStorage): Storage => ({
  sql: { exec: (query, ...bindings) => own.sql.exec(query, ...bindings) },
  transactionSync: (work) => own.transactionSync(work),
});

/** @returns rows of `query` read as T; the caller's SQL names exactly T's columns. */
export function select<T>(storage: Storage, query: string, ...bindings: SqlValue[]): T[] {
  return storage.sql.exec(query, ...bindings).toArray() as T[];
}
