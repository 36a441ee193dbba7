import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../../web/routes.ts';
import { fill } from '../corpus/opened.ts';
import { readRecording } from '../corpus/recordings.ts';
import { pushesIn } from '../corpus/replay.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

/** The last in which a concern was no more than words and a place, and a plan had no steps. */
const OLD = '4-register-people';

let server: TestServer;
let desk: BrowserContext;
beforeAll(async () => {
  server = await startServer();
  await server.restart(() => putBack(server.stateDir));
});
afterAll(async () => {
  await desk?.close();
  await server?.stop();
});

/** The organisation becomes what it was in that version, in the very file that its object keeps. */
function putBack(stateDir: string): void {
  const names = readdirSync(stateDir, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /do\/.*\.sqlite$/.test(one))) {
    const db = new DatabaseSync(`${stateDir}/${name}`);
    const made = db
      .prepare(`SELECT type, name FROM sqlite_master WHERE name NOT LIKE '%\\_cf\\_%' ESCAPE '\\'`)
      .all();
    if (made.some((one) => one.name === 'journal')) {
      db.exec('PRAGMA foreign_keys = OFF');
      for (const { type, name: of } of made)
        if ((type === 'table' || type === 'trigger') && !`${of}`.startsWith('sqlite_'))
          db.exec(`DROP ${type} IF EXISTS "${of}"`);
      fill(db, readRecording(OLD).organisation);
    }
    db.close();
  }
}

/** Of the find that was told in these words, or about which they were noted. */
function idOf(words: string): string {
  const said = pushesIn(readRecording(OLD)).flatMap(({ body }) => body.muts);
  const found = said.find(({ set }) => `${set.words ?? set.text}`.includes(words));
  return (found?.set.about as { id: string } | undefined)?.id ?? found?.e ?? '';
}

test('the office of an organisation of before opens every screen of today on what it kept', async () => {
  desk = await launchDesk();
  const page = await field.officeAs(desk, server.url, 'manager');
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(`${new URL(page.url()).pathname}: ${error.message}`));
  // A concern without a home, a room or a receipt; a find that was passed on; one with a plan that has no steps.
  for (const words of ['Het is nat bij het raam', 'Brandt al weken niet', 'Naast de glasbak']) {
    await page.goto(`${server.url}${paths.office(idOf(words))}`);
    await page.getByTestId('find-office').waitFor();
    await page.getByText(words).first().waitFor();
  }
  for (const path of [paths.plan, paths.today, paths.insight, paths.snags, paths.appeals()]) {
    await page.goto(`${server.url}${path}`);
    await page.locator('main h1').first().waitFor();
  }
  expect(broken).toEqual([]);
});
