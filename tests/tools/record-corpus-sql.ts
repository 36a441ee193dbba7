import type { DatabaseSync } from 'node:sqlite';
import type { SqlDump } from '../corpus/recording.ts';

/** A whole database: what makes it, in the order in which it was made, and every row of every table. */
export function dumpSql(db: DatabaseSync): SqlDump {
  const made = db
    .prepare(`SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid`)
    .all();
  const names = made.filter(({ type }) => type === 'table').map(({ name }) => String(name));
  return {
    sql: made.map(({ sql }) => String(sql)),
    rows: Object.fromEntries(
      names.map((name) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all()]),
    ),
  };
}
