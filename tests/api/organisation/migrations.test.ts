import { readFileSync } from 'node:fs';
import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { migrate } from '../../../api/organisation/migrate.ts';
import { nodeStorage } from '../../../api/organisation/node-storage.ts';
import * as tables from '../../../schema/db/organisation/tables.ts';
import { kinds } from '../../../schema/entities/row.ts';
import { embeddedMigrations } from '../../tools/embed-migrations.ts';

it('carries exactly the generated migrations', () => {
  const committed = readFileSync(
    new URL('../../../schema/db/organisation/migrations.ts', import.meta.url),
    'utf8',
  );
  const strip = (text: string) => text.replaceAll(/['"`\\\s,]/g, '');
  expect(strip(committed)).toBe(strip(embeddedMigrations()));
});

it('has a table for every kind of row, and can run twice', () => {
  const storage = nodeStorage();
  migrate(storage);
  migrate(storage);
  const names = new Set(
    Object.values(tables)
      .filter((table) => is(table, SQLiteTable))
      .map((table) => getTableName(table as SQLiteTable)),
  );
  for (const kind of kinds) {
    expect(names).toContain(kind);
    expect(storage.sql.exec(`SELECT * FROM ${kind}`).toArray()).toEqual([]);
  }
});
