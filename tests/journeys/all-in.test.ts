import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl as first } from '../../web/text/first/nl.ts';
import { nl as unsent } from '../../web/text/unsent/nl.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { camera } from './photos.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const open: BrowserContext[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close().catch(() => undefined))));
async function phone(profileDir = newProfile()): Promise<BrowserContext> {
  const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
  const opened = await launchPhone({ profileDir, geolocation });
  open.push(opened);
  return opened;
}

const line = (page: Page) => page.getByTestId('sync-line');
const saysAllIn = (page: Page) => line(page).getByText(first.sync.allIn);
const standing = (page: Page) => line(page).getAttribute('data-standing');
const becomes = (page: Page, wanted: string) =>
  expect.poll(() => standing(page), { timeout: 30_000 }).toBe(wanted);

/** Every database of the server that has this table, while it stands still. */
function inTable<T>(table: string, work: (database: DatabaseSync) => T): T[] {
  const { stateDir } = server;
  return readdirSync(stateDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sqlite'))
    .flatMap((name) => {
      const database = new DatabaseSync(`${stateDir}/${name}`);
      database.exec('PRAGMA busy_timeout = 5000');
      const has = database.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table);
      const found = has ? [work(database)] : [];
      database.close();
      return found;
    });
}
const countIn = (table: string, where: string, id: string): number =>
  inTable(table, (database) =>
    database.prepare(`SELECT 1 FROM ${table} WHERE ${where}`).all(id),
  ).flat().length;
const inJournal = (id: string) => countIn('journal', "mid = ? AND status <> 'repeat'", id);
const bytes = () =>
  inTable('_mf_objects', (database) => database.prepare('SELECT key FROM _mf_objects').all())
    .flat()
    .map(({ key }) => String(key));

/** Until it is told otherwise the server only takes things in: whether they are there, nobody looks. */
async function unproven(page: Page) {
  const manifest = { isSilent: false };
  await page.route('**/v1/sync/pull', (route) => {
    const { made: _, ...body } = route.request().postDataJSON();
    return route.continue({ postData: JSON.stringify(body) });
  });
  await page.route('**/v1/sync/manifest', (route) =>
    manifest.isSilent ? undefined : route.fulfill({ status: 500, json: { code: 'unexpected' } }),
  );
  return manifest;
}

test('a phone says that all is in once the server has looked, and sends again what it does not have', async () => {
  const profile = newProfile();
  let jan = await phone(profile);
  let page = await field.startWalk(jan, server.url, 'Jan');
  await field.readyForOffline(page);
  await saysAllIn(page).waitFor();
  const walk = page.url();
  const code = await field.codeOf(page);

  const manifest = await unproven(page);
  const before = new Set(bytes());
  await field.pin(page, 'litter');
  const find = new URL(page.url()).searchParams.get('vondst') ?? '';
  await camera.take(page);
  await camera.ready(page);
  await camera.send(page);
  const photo = () => bytes().filter((key) => !before.has(key));
  await expect.poll(() => photo().length, { timeout: 30_000 }).toBe(2);
  expect(inJournal(find)).toBe(1);
  manifest.isSilent = true;
  await field.closePanel(page);
  await line(page).getByText(first.sync.checking).waitFor();
  expect(await saysAllIn(page).count()).toBe(0);
  await page.goto(`${server.url}/niet-verstuurd`);
  await page.getByText(unsent.checking).waitFor();
  await killBrowser(profile);

  await server.restart(() => {
    const lost = photo();
    inTable('journal', (database) => {
      database.prepare('DELETE FROM journal WHERE mid = ?').run(find);
      database.prepare('DELETE FROM observation WHERE id = ?').run(find);
    });
    inTable('_mf_objects', (database) => {
      for (const key of lost) database.prepare('DELETE FROM _mf_objects WHERE key = ?').run(key);
    });
    expect([inJournal(find), photo().length]).toEqual([0, 0]);
  });

  jan = await phone(profile);
  await jan.setOffline(true);
  page = await jan.newPage();
  await page.goto(walk);
  await becomes(page, 'checking');
  expect(await saysAllIn(page).count(), 'nobody looked yet').toBe(0);
  await jan.setOffline(false);
  await saysAllIn(page).waitFor({ timeout: 30_000 });
  expect([inJournal(find), photo().length]).toEqual([1, 2]);

  const kim = await field.joinWalk(await phone(), server.url, code, 'Kim');
  await field.allIn(kim);
  // What others found is read a moment after what she made is in.
  await expect.poll(() => field.finds(kim)).toBe(1);
  await page.goto(`${server.url}/niet-verstuurd`);
  await page.getByText(unsent.empty).waitFor();
}, 180_000);

test('what was pinned without a signal is not in, however often the app is opened, until it is', async () => {
  const jan = await phone();
  const page = await field.startWalk(jan, server.url, 'Jan');
  await field.readyForOffline(page);
  await saysAllIn(page).waitFor();
  await jan.setOffline(true);
  await field.pin(page, 'broken');
  await field.closePanel(page);
  await becomes(page, 'here');
  await page.reload();
  await becomes(page, 'here');
  await jan.setOffline(false);
  await saysAllIn(page).waitFor({ timeout: 30_000 });
});
