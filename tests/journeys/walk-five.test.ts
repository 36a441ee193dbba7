import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { Desk } from '../fixtures/told-concern.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const devices: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await Promise.all(devices.map((device) => device.close().catch(() => undefined)));
  await server?.stop();
});

const device = async (launch = launchPhone): Promise<BrowserContext> => {
  const context = await launch();
  devices.push(context);
  return context;
};

test('five phones and an office go one walk, two of them without a signal until the debrief, and nothing is missing', async () => {
  const samira = await (await device()).newPage();
  await field.be(samira, server.url, 'samira', '/');
  await samira.goto(server.url);
  await samira.getByTestId('start-walk').click();
  await samira.waitForURL(/\/w\//);
  const code = await field.codeOf(samira);
  const walk = new URL(samira.url()).pathname.split('/')[2] ?? '';
  const at = (part: string) => `${server.url}/w/${walk}/${part}`;

  const along = async (nickname: string): Promise<[Page, BrowserContext]> => {
    const phone = await device();
    return [await field.joinWalk(phone, server.url, code, nickname), phone];
  };
  const [jan] = await along('Jan');
  const [els] = await along('Els');
  const [riet, rietsPhone] = await along('Riet');
  const [kim, kimsPhone] = await along('Kim');
  for (const [page, phone] of [
    [riet, rietsPhone],
    [kim, kimsPhone],
  ] as const) {
    await field.readyForOffline(page);
    await field.allIn(page);
    await phone.setOffline(true);
  }

  await field.pin(samira, 'litter');
  await field.pin(jan, 'unsafe');
  await field.pin(els, 'lovely');
  await field.pin(riet, 'broken');
  await field.pin(riet, 'lovely');
  await field.pin(kim, 'other');
  for (const page of [samira, jan, els]) await field.allIn(page);

  // A colleague in the office comes along late, and has all of it that is in.
  const office = await device(launchDesk);
  const lotte = await field.officeAs(office, server.url, 'team-lead');
  await lotte.goto(at('meekijken'));
  await lotte.getByTestId('follow-go').click();
  const followed = lotte.getByTestId('follow-list').getByRole('listitem');
  await expect.poll(() => followed.count()).toBe(3);

  await samira.goto(at('inleveren'));
  const phones = samira.getByTestId('hand-in-phones');
  await phones.getByText(/Telefoon van Jan: alles binnen/).waitFor();
  for (const name of ['Riet', 'Kim'])
    expect(await phones.getByText(`Telefoon van ${name}`).innerText()).not.toContain('nog 2');

  // The debrief begins with what is there, and says who is not in yet.
  await samira.goto(at('bespreken'));
  await samira.getByTestId('debrief-begin').click();
  await expect.poll(() => samira.getByTestId('debrief-at').innerText()).toBe('1 van 3');

  // Back in reach: their finds join what is talked over, and the place that was talked about stays.
  const talkedOf = await samira.getByTestId('debrief-slide').getAttribute('data-find');
  for (const [page, phone] of [
    [riet, rietsPhone],
    [kim, kimsPhone],
  ] as const) {
    await phone.setOffline(false);
    await field.allIn(page);
  }
  await expect.poll(() => samira.getByTestId('debrief-at').innerText()).toContain('van 6');
  expect(await samira.getByTestId('debrief-slide').getAttribute('data-find')).toBe(talkedOf);
  await expect.poll(() => followed.count()).toBe(6);

  await samira.getByRole('button', { name: 'Houden', exact: true }).click();
  await samira.getByRole('button', { name: 'Belofte 1 maken' }).click();
  await samira.locator('#promise-what').fill('De lantaarn brandt weer');
  await samira.locator('#promise-team').selectOption({ index: 1 });
  await samira.locator('#promise-due').fill(dayFromNow(7));
  await samira.getByTestId('promise-save').click();
  await samira.getByTestId('promise-1').getByText('De lantaarn brandt weer').waitFor();

  await samira.goto(at('inleveren'));
  await expect
    .poll(() => samira.locator('[data-testid="hand-in-phones"] [data-is="in"]').count())
    .toBe(5);
  await samira.getByTestId('close-walk').click();
  await samira.getByTestId('close-walk-yes').click();
  await samira.getByTestId('hand-in-closed').waitFor();
  await samira.locator('[data-testid="hand-in-own"][data-is="in"]').waitFor();

  // What was promised stands at the head of what the office remembers of the walk.
  await lotte.goto(`${server.url}/wandelingen/${walk}`);
  await lotte.getByTestId('memory-page').getByText('De lantaarn brandt weer').first().waitFor();
  // On a screen that was not on the walk it is talked over once more, after it was closed.
  const fatma = await field.officeAs(await device(launchDesk), server.url, 'reviewer');
  await fatma.goto(at('bespreken'));
  await fatma.getByTestId('follow-go').click();
  await fatma.getByTestId('debrief-begin').click();
  await expect.poll(() => fatma.getByTestId('debrief-at').innerText()).toBe('1 van 6');
  await fatma.getByTestId('promise-1').getByText('De lantaarn brandt weer').waitFor();

  const desk = await Desk.open(server.url, DEMO_SLUG);
  const found = (await desk.rows('observation')).filter((row) => row.walk === walk);
  expect(found.map(({ set }) => set.category).sort()).toEqual([
    'broken',
    'litter',
    'lovely',
    'lovely',
    'other',
    'unsafe',
  ]);
}, 240_000);
