import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { CheckupAnswer } from '../../schema/checkup.ts';
import { nl } from '../../web/text/checkup/nl.ts';
import { fine } from '../fixtures/answers.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { signedIn } from '../fixtures/walking.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { problem } from './problem.ts';
import { startServer, type TestServer } from './server.ts';

const path = `/v1/organisations/${DEMO_SLUG}/checkup`;

let server: TestServer;
let manager: Visitor;
let desk: BrowserContext;
beforeAll(async () => {
  server = await startServer();
  manager = await signedIn(server.url, 'bram');
  desk = await launchDesk();
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await server?.stop();
});

const reports = async () => (await fine<CheckupAnswer>(manager.ask('GET', path))).reports;

/** The databases of the server, while it is down, that have this table. */
function within(table: string, work: (db: DatabaseSync) => void): void {
  const names = readdirSync(server.stateDir, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.sqlite'))) {
    const db = new DatabaseSync(`${server.stateDir}/${name}`);
    if (db.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table)) work(db);
    db.close();
  }
}
const inOrganisation = (work: (db: DatabaseSync) => void) => within('checkup', work);

async function nightCheck(): Promise<Page> {
  const page = await field.officeAs(desk, server.url, 'manager');
  await page.goto(`${server.url}/beheer/nachtcontrole`);
  await page.getByTestId('checkup').waitFor();
  return page;
}

test('the alarm of the night looks through everything, and a manager reads that all is well', async () => {
  expect(await reports(), 'there was no night yet').toEqual([]);
  await server.restart(() =>
    inOrganisation((db) => {
      db.prepare(`UPDATE job SET due_at = ? WHERE kind = 'checkup'`).run(Date.now());
    }),
  );
  await expect.poll(async () => (await reports())[0]?.state, { timeout: 20_000 }).toBe('done');
  const [report] = await reports();
  expect(report).toMatchObject({ by: 'night', broken: {} });
  const page = await nightCheck();
  const says = page.getByTestId('checkup');
  const [before = '', after = ''] = nl.tonight('TIME', report?.looked ?? 0).split('TIME');
  await says.filter({ hasText: before }).filter({ hasText: after }).waitFor();
  await says.filter({ hasText: nl.well }).waitFor();
  expect(await page.getByTestId('checkup-list').locator('[data-is="wrong"]').count()).toBe(0);
  await page.close();
}, 120_000);

test('what broke behind the server’s back is told when a manager has it looked at now, and is not touched', async () => {
  let find = '';
  let photo = '';
  await server.restart(() => {
    inOrganisation((db) => {
      const id = (query: string) => String(db.prepare(query).get()?.id);
      find = id(`SELECT id FROM observation WHERE row->>'$.isDeleted' = 0 LIMIT 1`);
      photo = id(`SELECT id FROM attachment WHERE row->>'$.set.isStored' = 1 LIMIT 1`);
      db.prepare('DELETE FROM observation WHERE id = ?').run(find);
    });
    within('_mf_objects', (db) => {
      db.prepare('DELETE FROM _mf_objects WHERE key LIKE ?').run(`%${photo}`);
    });
  });
  const page = await nightCheck();
  await page.getByRole('button', { name: nl.now }).click();
  const list = page.getByTestId('checkup-list');
  const made = list.locator('[data-check="made"]');
  await made.filter({ hasText: nl.checks.made.broken }).waitFor();
  await page.getByTestId('checkup').filter({ hasText: nl.whatIsSafe }).waitFor();
  await made.getByText(nl.which).click();
  expect(await made.locator('code').allInnerTexts()).toContain(`journal ${find}`);
  const lost = list.locator('[data-check="photos"]');
  await lost.filter({ hasText: nl.checks.photos.broken }).waitFor();
  await lost.getByText(nl.which).click();
  expect(await lost.locator('code').innerText()).toBe(`attachment ${photo}`);
  await page.getByTestId('checkups-before').waitFor();
  const [now] = await reports();
  expect(now).toMatchObject({ by: 'person', state: 'done' });
  // Notes and photos of it are left without what they were about.
  expect(Object.keys(now?.broken ?? {}).filter((name) => name !== 'places')).toEqual([
    'made',
    'photos',
  ]);
  await page.close();
}, 120_000);

test('it is a manager’s to read, and cannot be asked for without end', async () => {
  const reviewer = await signedIn(server.url, 'fatma');
  for (const method of ['GET', 'POST']) {
    expect((await reviewer.ask(method, path, method === 'POST' ? {} : undefined)).status).toBe(404);
    const elsewhere = path.replace(DEMO_SLUG, 'elders');
    expect(await problem(manager.ask(method, elsewhere))).toBe('not_found');
  }
  let last = '';
  for (let n = 0; n < 10 && last === ''; n++) {
    const answer = await manager.ask('POST', path, {});
    if (!answer.ok) last = await problem(Promise.resolve(answer));
  }
  expect(last).toBe('too_many_tries');
}, 120_000);
