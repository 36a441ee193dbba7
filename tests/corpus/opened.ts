import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type Core, openCore } from '../../api/organisation/core.ts';
import { nodeStorage } from '../../api/organisation/node-storage.ts';
import type { Actor } from '../../schema/actor.ts';
import { type Kind, kinds, type Row } from '../../schema/entities/row.ts';
import { tinyJpeg } from '../fixtures/pictures.ts';
import { type Books, readBooks } from '../simulation/oracle/books.ts';
import { chanceOf } from '../simulation/seeded.ts';
import type { Seat, Server } from '../simulation/server.ts';
import type { Recording, SqlDump } from './recording.ts';

/** Puts a dump in an empty database, as it was. */
export function fill(db: DatabaseSync, { sql, rows }: SqlDump): void {
  const isTable = (one: string) => /^create table/i.test(one);
  db.exec('PRAGMA foreign_keys = OFF; BEGIN');
  for (const one of sql.filter(isTable)) if (!/sqlite_/.test(one)) db.exec(one);
  for (const [table, all] of Object.entries(rows)) {
    if (table === 'sqlite_sequence') db.exec('DELETE FROM sqlite_sequence');
    const names = Object.keys(all[0] ?? {});
    if (names.length === 0) continue;
    const columns = names.map((name) => `"${name}"`).join();
    const places = names.map(() => '?').join();
    const insert = db.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${places})`);
    for (const row of all) insert.run(...(Object.values(row) as SQLInputValue[]));
  }
  // Triggers last: they would refuse what they let in one by one.
  for (const one of sql.filter((text) => !isTable(text))) db.exec(one);
  db.exec('COMMIT; PRAGMA foreign_keys = ON');
}

export type Opened = {
  storage: ReturnType<typeof nodeStorage>;
  core: Core;
  setNow: (ms: number) => void;
  rows: () => Row[];
  /** Another lane is let in, and another part of a photo has come, for the oracle to know. */
  admit: (actor: Actor) => void;
  keep: (photo: string, part: string) => void;
  /** As the oracle of the simulation reads them. */
  books: () => Books;
};

/** The end of the day that was recorded, epoch ms. */
export const endOf = ({ story }: Recording): number => story.at(-1)?.at ?? 0;

/** A recorded database, opened by the core of today. */
export function openRecorded(recording: Recording, startMs = endOf(recording)): Opened {
  return opened(recording, (db) => fill(db, recording.organisation), startMs);
}

/** An organisation that begins today. */
export const openEmpty = (recording: Recording): Opened =>
  opened(recording, () => undefined, recording.story[0]?.at ?? 0);

function opened(
  recording: Recording,
  prepare: (db: DatabaseSync) => void,
  startMs: number,
): Opened {
  const storage = nodeStorage();
  prepare(storage.db);
  let nowMs = startMs;
  const core = openCore(storage, () => nowMs, chanceOf(5).bytes);
  core.adoptEpoch(1);
  const query = (sql: string, ...values: string[]) => storage.db.prepare(sql).all(...values);
  const rows = () =>
    kinds.flatMap((kind: Kind) =>
      query(`SELECT row FROM ${kind}`).map(({ row }) => JSON.parse(`${row}`) as Row),
    );
  const seats = new Map<string, Seat>();
  const admit = (actor: Actor) =>
    seats.set(actor.lane, {
      token: '',
      actor,
      browser: null,
      handInUntil: null,
      isRevoked: false,
    });
  Object.values(recording.actors).forEach(admit);
  const bytes = new Map<string, ArrayBuffer>();
  // Every picture of a recording is the same one.
  const keep = (photo: string, part: string) => bytes.set(`${photo} ${part}`, tinyJpeg.buffer);
  for (const one of recording.story)
    if ('ask' in one && one.ask === 'photo') keep(one.id, one.part);
  // What the oracle asks of a server, and no more.
  const books = () =>
    readBooks(
      {
        rows: query,
        entities: rows,
        seats,
        bytes,
        erased: new Set(query('SELECT id FROM erased').map(({ id }) => `${id}`)),
        isLate: () => false,
        promised: new Set(),
        head: query(`SELECT value FROM meta WHERE key = 'head'`)[0]?.value ?? 0,
      } as unknown as Server,
      [],
    );
  return { storage, core, setNow: (ms) => (nowMs = ms), rows, admit, keep, books };
}
