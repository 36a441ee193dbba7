import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { kinds } from '../../schema/entities/row.ts';
import type { PullAnswer } from '../../schema/protocol.ts';
import { fine, problem } from '../fixtures/answers.ts';
import { isTold, told } from '../fixtures/concerns.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { photoOf, tinyJpeg } from '../fixtures/pictures.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { mutation, signedIn } from '../fixtures/walking.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 180_000);
afterAll(() => server?.stop());

type Row = { id: string; kind: string; isDeleted: boolean; set: Record<string, unknown> };
const concernsOf = async (who: Visitor) =>
  (await fine<PullAnswer>(who.pull(['office', 'concerns']))).scopes.flatMap(
    ({ rows }) => rows as Row[],
  );

/** Samira, who is on the staff, wrote down a concern with a note and a photo, and all of it is in. */
async function toldAtTheDoor() {
  const samira = await signedIn(server.url, 'samira');
  await fine(samira.open({ by: 'organisation', slug: DEMO_SLUG }));
  const [startedAt, endsAt] = [Date.now(), Date.now() + 3_600_000];
  const start = mutation(1, 'walk.create', { name: 'Rondje', startedAt, endsAt });
  const concern = mutation(2, 'concern.create', told);
  const about = { kind: 'concern', id: concern.mid };
  const note = mutation(3, 'note.create', { about, text: told.words });
  const photo = mutation(4, 'attachment.create', photoOf(about));
  const work = [start, concern, note, photo].map((one) => ({ ...one, walk: start.mid }));
  const answer = await fine<{ r: { s: string }[] }>(samira.push(work));
  expect(answer.r.map(({ s }) => s)).toEqual(['ok', 'ok', 'ok', 'ok']);
  for (const part of ['', '/small'])
    await fine(
      samira.ask('PUT', `/v1/attachments/${photo.mid}${part}`, tinyJpeg, {
        authorization: `Bearer ${samira.token}`,
        'content-type': 'image/jpeg',
      }),
    );
  const path = `/v1/organisations/${DEMO_SLUG}/concerns/${concern.mid}/erase`;
  return { samira, work, concern: concern.mid, photo: photo.mid, path };
}

/** Keys in the local R2 that name this photo. */
function bytesOf(stateDir: string, photo: string): number {
  const names = readdirSync(stateDir, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /r2.*\.sqlite$/.test(name))
    .flatMap((name) => {
      const db = new DatabaseSync(`${stateDir}/${name}`, { readOnly: true });
      const has = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_mf_objects'`).get();
      const found = has
        ? db.prepare('SELECT key FROM _mf_objects WHERE instr(key, ?) > 0').all(photo)
        : [];
      db.close();
      return found;
    }).length;
}

const erasedIn = (path: string) => (who: Visitor) => who.ask('POST', path);

it('a team lead erases all that a resident told, in one action: words, note, and the bytes of the photo', async () => {
  const { samira, concern, photo, path } = await toldAtTheDoor();
  const lotte = await signedIn(server.url, 'lotte');
  await fine(lotte.open({ by: 'organisation', slug: DEMO_SLUG }));
  const see = (part = '') => lotte.ask('GET', `/v1/attachments/${photo}${part}?lane=${lotte.lane}`);
  expect((await see()).status).toBe(200);
  expect(bytesOf(server.stateDir, photo)).toBe(2);
  expect(isTold(JSON.stringify(await concernsOf(lotte)))).toBe(true);

  const erase = erasedIn(path);
  expect(await problem(erase(samira)), 'a walker may not').toBe('not_found');
  expect(await problem(erasedIn(path.replace(concern, photo))(lotte)), 'nor a photo alone').toBe(
    'not_found',
  );
  expect(await fine(erase(lotte))).toEqual({ rows: 3, photos: 1 });
  expect((await see()).status).toBe(404);
  expect((await see('/small')).status).toBe(404);
  expect(bytesOf(server.stateDir, photo)).toBe(0);
  const rows = await concernsOf(lotte);
  expect(isTold(JSON.stringify(rows))).toBe(false);
  expect(rows.find(({ id }) => id === concern)).toMatchObject({ isDeleted: true, set: {} });
  expect(await fine(erase(lotte)), 'twice is harmless').toEqual({ rows: 0, photos: 0 });

  const bram = await signedIn(server.url, 'bram');
  const { lines } = await fine<{ lines: { action: string; target: string; detail: object }[] }>(
    bram.ask('GET', `/v1/organisations/${DEMO_SLUG}/audit`),
  );
  expect(lines.filter(({ action }) => action === 'concern.erase')).toMatchObject([
    { target: concern, detail: { rows: 3, photos: 1 } },
  ]);
  expect(isTold(JSON.stringify(lines))).toBe(false);
});

/** The database of the organisation, as the local server keeps it. */
function objectFile(stateDir: string): string {
  const names = readdirSync(stateDir, { recursive: true, encoding: 'utf8' });
  const found = names.find(
    (name) => /[/]do[/].*\.sqlite$/.test(name) && rowsIn(`${stateDir}/${name}`).length > 0,
  );
  if (!found) throw new Error('No database of an organisation');
  return `${stateDir}/${found}`;
}

/** All that stands in it. */
function rowsIn(file: string): string[] {
  const db = new DatabaseSync(file);
  const has = (table: string) =>
    db.prepare(`SELECT 1 FROM sqlite_master WHERE name = ?`).get(table) !== undefined;
  const rows = [...kinds, 'journal', 'job', 'audit', 'receipt']
    .filter(has)
    .flatMap((table) => db.prepare(`SELECT * FROM ${table}`).all())
    .map((row) => JSON.stringify(row));
  db.close();
  return rows;
}

const ends = ['', '-wal', '-shm'];
function copy(from: string, to: string): void {
  for (const end of ends) {
    rmSync(to + end, { force: true });
    if (existsSync(from + end)) copyFileSync(from + end, to + end);
  }
}

it('it stays erased after a backup was put back and the phone that wrote it down sent all it has again', async () => {
  const { samira, work, concern, path } = await toldAtTheDoor();
  const file = objectFile(server.stateDir);
  const backup = `${server.stateDir}/backup`;
  await server.restart(() => copy(file, backup));
  const lotte = await signedIn(server.url, 'lotte');
  await fine(lotte.open({ by: 'organisation', slug: DEMO_SLUG }));
  expect(await fine(lotte.ask('POST', path))).toEqual({ rows: 3, photos: 1 });

  // As the runbook says: first the epoch, then the database; the directory is not put back.
  inDirectory(
    server.stateDir,
    'UPDATE organisation SET epoch = epoch + 1 WHERE slug = ?',
    DEMO_SLUG,
  );
  await server.restart(() => {
    copy(backup, file);
    expect(rowsIn(file).some(isTold), 'the backup has it').toBe(true);
  });

  const answer = await fine<{ r: { s: string }[] }>(samira.push(work));
  expect(answer.r.map(({ s }) => s)).toEqual(['ok', 'erased', 'erased', 'erased']);
  const about = { kind: 'concern', id: concern };
  const more = mutation(5, 'note.create', { about, text: told.words });
  expect(await fine(samira.push([more]))).toMatchObject({ r: [{ s: 'erased' }] });
  const rows = await concernsOf(lotte);
  expect(rows.some((row) => isTold(JSON.stringify(row)))).toBe(false);
  expect(rows.find(({ id }) => id === concern)).toMatchObject({ isDeleted: true, set: {} });
  const { scopes } = await fine<PullAnswer>(samira.pull([`door:${work[0]?.walk}`]));
  expect(scopes[0]?.rows, 'its maker hears that it is gone').toHaveLength(3);
  expect(isTold(JSON.stringify(scopes))).toBe(false);
  await server.restart(() => {
    expect(rowsIn(file).some(isTold), 'nor is it in the database').toBe(false);
  });
}, 180_000);
