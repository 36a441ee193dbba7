import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { findByCode } from '../../../api/directory/join-codes.ts';
import { actorOf, laneByTokenHash, organisationsOf } from '../../../api/directory/lanes.ts';
import { peopleOf } from '../../../api/directory/members.ts';
import { hashOf } from '../../../schema/ids.ts';
import { endOf, fill } from '../../corpus/opened.ts';
import type { Recording } from '../../corpus/recording.ts';
import { recordings } from '../../corpus/recordings.ts';
import { directoryOn } from '../../fixtures/directory-in-memory.ts';
import { dumpSql } from '../../tools/record-corpus-sql.ts';

const folder = new URL('../../../schema/db/directory/migrations/', import.meta.url);

/** As it is after each migration that has come since, one after the other. */
function openDirectory({ about, directory }: Recording): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  fill(db, directory);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')))
    if (file > `${about.directory}.sql`) db.exec(readFileSync(new URL(file, folder), 'utf8'));
  return db;
}

type Lane = { id: string; token: string };
const lanesOf = ({ phones }: Recording) =>
  Object.values(phones).flatMap(
    ({ databases }) => (databases.capture?.stores.lane?.values ?? []) as Lane[],
  );

describe.each(recordings)('who was known in %s', (_name, recording) => {
  test('is known to the directory of today, and every line that was there still is', () => {
    const { rows } = dumpSql(openDirectory(recording));
    for (const [table, then] of Object.entries(recording.directory.rows)) {
      const names = Object.keys(rows[table]?.[0] ?? {});
      const kept = then.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))),
      );
      expect(rows[table], table).toMatchObject(kept);
    }
  });

  test('hands in by the token on their phone, as who they were', async () => {
    const directory = directoryOn(openDirectory(recording));
    const known = lanesOf(recording).filter(({ id }) => recording.actors[id]);
    expect(known.length).toBeGreaterThan(2);
    for (const { id, token } of known) {
      const found = await laneByTokenHash(directory, await hashOf(token));
      expect(found?.lane.id).toBe(id);
      if (found) expect(actorOf(found, endOf(recording))).toEqual(recording.actors[id]);
    }
  });

  test('works there still, and lets others in by the code of the walk', async () => {
    const directory = directoryOn(openDirectory(recording));
    const slug = 'rozenbuurt-wonen';
    expect((await peopleOf(directory, slug)).map(({ id, role }) => [id, role]).sort()).toEqual([
      ['bram', 'manager'],
      ['lotte', 'reviewer'],
    ]);
    expect(await organisationsOf(directory, 'bram')).toMatchObject([{ slug, epoch: 1 }]);
    expect(await findByCode(directory, 'WAND7K')).toMatchObject({ organisation: slug });
  });
});
