import { nodeStorage } from '../../api/organisation/node-storage.ts';
import type { Storage } from '../../api/organisation/storage.ts';
import { Crashed, type Mood } from './faults.ts';
import type { Chance } from './seeded.ts';

type Own = ReturnType<typeof nodeStorage>;
type Kept = { own: Own; tables: string[] };

/** To make the tables costs more than a walk: a database that is done with is emptied and used again. */
const idle: Kept[] = [];

/** A database with a past that it can be put back to. */
export class Database {
  readonly own: Own;
  #tables: string[];
  #hasPast = false;

  constructor() {
    const known = idle.pop();
    this.own = known?.own ?? nodeStorage();
    this.#tables = known?.tables ?? [];
    for (const table of this.#tables) this.own.db.exec(`DELETE FROM main."${table}"`);
  }

  /** What the core sees of it. It can fall over just before the end of a transaction: then nothing of that was written. */
  seam(chance: Chance, mood: Mood): Storage {
    const { own } = this;
    return {
      sql: own.sql,
      transactionSync: (work) =>
        own.transactionSync(() => {
          const answer = work();
          if (mood.crash && chance.happens(mood.crash)) throw new Crashed();
          return answer;
        }),
    };
  }

  /** Remembers how things stand. */
  backUp(): void {
    this.#prepare();
    for (const table of this.#tables)
      this.own.db.exec(
        `DELETE FROM past."${table}"; INSERT INTO past."${table}" SELECT * FROM main."${table}" ORDER BY rowid`,
      );
    this.#hasPast = true;
  }

  /** @returns false without a back-up. */
  restore(): boolean {
    if (!this.#hasPast) return false;
    for (const table of this.#tables)
      this.own.db.exec(
        `DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM past."${table}" ORDER BY rowid`,
      );
    return true;
  }

  /** Not to be used from here on. */
  release(): void {
    this.#prepare();
    idle.push({ own: this.own, tables: this.#tables });
  }

  /** Inside a real one the audit log cannot be emptied; a real restore swaps the file, which this stands for. */
  #prepare(): void {
    if (this.#tables.length > 0) return;
    const names = (type: string) =>
      this.own.db
        .prepare(`SELECT name FROM main.sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite_%'`)
        .all(type)
        .map((row) => String(row.name));
    for (const name of names('trigger')) this.own.db.exec(`DROP TRIGGER "${name}"`);
    this.#tables = names('table').filter((name) => name !== 'migration');
    this.own.db.exec(`ATTACH ':memory:' AS past`);
    for (const table of this.#tables)
      this.own.db.exec(`CREATE TABLE past."${table}" AS SELECT * FROM main."${table}" WHERE false`);
  }
}
