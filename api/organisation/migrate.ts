import { migrations } from '../../schema/db/organisation/migrations.ts';
import { type Storage, select } from './storage.ts';

/** Brings the object's database to the newest shape; each migration once, whole or not at all. */
export function migrate(storage: Storage): void {
  storage.sql.exec('CREATE TABLE IF NOT EXISTS migration (id TEXT PRIMARY KEY NOT NULL)');
  const done = new Set(
    select<{ id: string }>(storage, 'SELECT id FROM migration').map((row) => row.id),
  );
  for (const migration of migrations) {
    if (done.has(migration.id)) continue;
    storage.transactionSync(() => {
      for (const statement of migration.statements) storage.sql.exec(statement);
      storage.sql.exec('INSERT INTO migration (id) VALUES (?)', migration.id);
    });
  }
}
