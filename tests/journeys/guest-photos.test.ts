import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { camera } from './photos.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const opened: BrowserContext[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close().catch(() => undefined))));

async function phone(nickname: string, person?: string): Promise<Page> {
  const context = await launchPhone({
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  opened.push(context);
  const page = await context.newPage();
  if (person) await field.be(page, server.url, person);
  await page.goto(`${server.url}/j/${DEMO_CODE}`);
  await page.locator('#join-nickname').fill(nickname);
  await page.getByTestId('join-walk').click();
  await page.waitForURL(/\/w\//);
  await field.allIn(page);
  return page;
}

const isSeen = (page: Page) =>
  page
    .getByTestId('photo')
    .locator('img')
    .evaluateAll((images) => images.some((one) => (one as HTMLImageElement).naturalWidth > 0));

test('a guest’s photo is seen by the others once somebody of the organisation shows it', async () => {
  const guest = await phone('Kim');
  await field.pin(guest, 'litter');
  await camera.take(guest);
  await camera.ready(guest);
  await camera.send(guest);
  await camera.in(guest);
  await guest.getByText('Anderen zien hem zodra iemand van kantoor heeft gekeken.').waitFor();
  const find = new URL(guest.url()).search;

  const other = await phone('Ravi');
  const asked: string[] = [];
  other.on('request', (request) => {
    if (request.url().includes('/v1/attachments/')) asked.push(request.url());
  });
  const open = (page: Page) => page.goto(`${page.url().split('?')[0]}${find}`);
  await open(other);
  await other.getByText('Nog niet vrijgegeven').waitFor();
  expect(await isSeen(other)).toBe(false);
  expect(
    asked.filter((url) => !url.includes('/small')),
    'nothing is asked for in vain',
  ).toEqual([]);
  expect(await other.getByRole('button', { name: /^Laat aan iedereen zien/ }).count()).toBe(0);

  const staff = await phone('Samira', 'samira');
  await open(staff);
  await expect.poll(() => isSeen(staff)).toBe(true);
  await staff.getByRole('button', { name: /^Laat aan iedereen zien/ }).click();
  await expect.poll(() => isSeen(other), { timeout: 15_000 }).toBe(true);
  await expect.poll(() => guest.getByText('Anderen zien hem zodra').count()).toBe(0);

  // In the office it can be taken back, and the phones follow.
  const desk = await launchDesk();
  opened.push(desk);
  const office = await field.officeAs(desk, server.url, 'reviewer');
  await office.goto(`${server.url}/kaart${find}`);
  await office.getByRole('button', { name: /^Toch niet/ }).click();
  await office.getByRole('button', { name: /^Laat aan iedereen zien/ }).waitFor();
  await other.getByText('Nog niet vrijgegeven').waitFor();
  expect(await isSeen(other)).toBe(false);
  await guest.getByText('Anderen zien hem zodra iemand van kantoor heeft gekeken.').waitFor();
}, 150_000);
