import { readdirSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { TestServer } from './server.ts';

/** Runs one statement in the server's directory, as an operator would: what no screen can do, and time passing. */
export function inDirectory(
  { stateDir }: Pick<TestServer, 'stateDir'>,
  sql: string,
  ...values: SQLInputValue[]
): Record<string, unknown>[] {
  const folder = `${stateDir}/v3/d1/miniflare-D1DatabaseObject`;
  const file = readdirSync(folder).find((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  if (!file) throw new Error('No directory in the state folder');
  const database = new DatabaseSync(`${folder}/${file}`);
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
}

/** Twelve hours later, for one person or everybody. */
export const endSignIns = (server: Pick<TestServer, 'stateDir'>, person = '%') =>
  inDirectory(server, 'UPDATE sign_in SET expires_at = 1 WHERE user_id LIKE ?', person);
