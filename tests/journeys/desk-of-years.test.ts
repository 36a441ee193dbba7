import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allIn, rows, status } from './at-desk.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

const LONG_AGO_MS = 60 * 24 * 3_600_000;

/** As if the server heard all of it two months ago. */
function ageJournals(stateDir: string): void {
  // The organisation's object, and not the directory beside it.
  const files = readdirSync(`${stateDir}/v3/do`, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /(^|\/)[0-9a-f]{64}\.sqlite$/.test(name),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const database = new DatabaseSync(`${stateDir}/v3/do/${file}`);
    database.prepare('UPDATE journal SET received_at = received_at - ?').run(LONG_AGO_MS);
    database.close();
  }
}

let server: TestServer;
let page: Page;
beforeAll(async () => {
  server = await startServer();
  await server.restart(() => ageJournals(server.stateDir));
  page = await field.officeAs(await launchDesk(), server.url, 'reviewer');
});
afterAll(async () => {
  await page?.context().close();
  await server?.stop();
});

const shown = () => page.getByTestId('shown').innerText();
const done = () => page.locator('[data-testid="review-row"][data-status="done"]');
const doneFinds = () =>
  done().evaluateAll((rows) =>
    rows.map((row) => new URL((row as HTMLAnchorElement).href).searchParams.get('vondst') ?? ''),
  );

test('a desk that begins lists finds of long ago, and opens one whole when it is chosen', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}/kaart?toon=alles`);
  await field.deskRead(page);
  // All of them, though what is over did not come whole.
  await expect.poll(async () => (await shown()).match(/^(\d+) van \1$/)?.[1]).toBeDefined();
  await done().first().click();
  await expect.poll(() => status(page).innerText()).toBe('Afgehandeld');
  await expect.poll(() => asked).toContain('/v1/review/finds');
  await page.getByTestId('history').locator('summary').click();
  await expect.poll(() => page.getByTestId('history').innerText()).toContain('Gemeld');
});

test('what is decided of it is kept, and taken back by one undo', async () => {
  await page.keyboard.press('l');
  await page.getByTestId('triage-sheet').getByRole('textbox').fill('van toen');
  await page.keyboard.press('Enter');
  const label = page.getByTestId('find-office').getByText('van toen');
  await label.waitFor();
  await allIn(page);
  await page.keyboard.press('u');
  await expect.poll(() => label.count()).toBe(0);
  await allIn(page);
});

test('without a network the finds of long ago are still listed and searched, and it says what is not here', async () => {
  const before = await shown();
  await field.readyForOffline(page);
  await expect
    .poll(() => page.evaluate(async () => !!(await caches.match('/office-opened'))))
    .toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await rows(page).first().waitFor();
  await expect.poll(shown).toBe(before);
  // What residents told is here whole, and so is the one that was opened before.
  const line = page.getByTestId('line-detail');
  const tried = new Set<string>();
  const isLineFound = async () => {
    // By name: the rows that are not in sight are drawn after the others, and between them.
    for (const find of (await doneFinds()).filter((one) => !tried.has(one))) {
      tried.add(find);
      const row = done().and(page.locator(`[href*="${find}"]`));
      await row.click();
      // Until then what is beside the list is still of the one before.
      await expect.poll(() => row.getAttribute('aria-current')).toBe('true');
      await expect.poll(() => line.or(status(page)).count()).toBe(1);
      if ((await line.count()) === 1) return true;
    }
    return false;
  };
  await expect.poll(isLineFound, { timeout: 60_000 }).toBe(true);
  expect(await line.innerText()).toContain('zodra er bereik is');
  await page.context().setOffline(false);
  await expect.poll(() => status(page).innerText(), { timeout: 20_000 }).toBe('Afgehandeld');
  expect(await line.count()).toBe(0);
});
