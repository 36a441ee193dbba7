import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const phones: BrowserContext[] = [];
afterEach(() => Promise.all(phones.splice(0).map((one) => one.close().catch(() => undefined))));

async function walker(nickname: string): Promise<{ phone: BrowserContext; page: Page }> {
  const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
  const phone = await launchPhone({ geolocation });
  phones.push(phone);
  const page = await field.joinWalk(phone, server.url, DEMO_CODE, nickname);
  await field.readyForOffline(page);
  await field.allIn(page);
  return { phone, page };
}

const online = async ({ phone, page }: { phone: BrowserContext; page: Page }) => {
  await phone.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await field.allIn(page);
};

test('two phones edit one find offline: different fields merge, the same field keeps both and shows it', async () => {
  const kim = await walker('Kim');
  const ravi = await walker('Ravi');
  await field.pin(kim.page, 'broken');
  await field.allIn(kim.page);
  const find = new URL(kim.page.url()).searchParams.get('vondst') ?? '';
  expect(find).not.toBe('');
  // The second phone opens the same find by its address in the app.
  await ravi.page.goto(`${ravi.page.url().split('?')[0]}?vondst=${find}`);
  await ravi.page.getByTestId('find-panel').waitFor();

  await kim.phone.setOffline(true);
  await ravi.phone.setOffline(true);
  await kim.page.getByRole('button', { name: 'Niet goed' }).click();
  await ravi.page.getByRole('button', { name: 'Goed', exact: true }).click();
  await ravi.page.getByRole('button', { name: 'Verplaatsen' }).click();
  await ravi.page.getByRole('button', { name: 'Zet hier neer' }).click();
  await expect.poll(() => field.waiting(ravi.page)).toBe(2);

  await online(kim);
  await online(ravi);
  // The move merged; of the judgement the first accepted stands, and both are shown on both phones.
  for (const { page } of [kim, ravi]) {
    const panel = page.getByTestId('find-panel');
    await panel.getByText('Twee keer veranderd', { exact: false }).waitFor();
    await expect.poll(() => panel.innerText()).toContain('plek met de hand gezet');
  }
  await ravi.page.getByRole('button', { name: 'Neem deze' }).click();
  await field.allIn(ravi.page);
  await kim.page.getByText('Twee keer veranderd', { exact: false }).waitFor({ state: 'hidden' });
}, 180_000);
