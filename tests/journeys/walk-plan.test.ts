import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { dutchMoment } from '../../web/walks/dutch-time.ts';
import { Desk } from '../fixtures/told-concern.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways } from './readable.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const open: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
  await (await fetch(`${server.url}/v1/hello`)).text();
});
afterAll(() => server?.stop());
afterEach(() => Promise.all(open.splice(0).map((one) => one.close().catch(() => undefined))));

/** Somebody of the organisation at their walks, on a laptop or a phone. */
async function walksOf(person: string, launch = launchDesk): Promise<[Page, BrowserContext]> {
  const context = await launch();
  open.push(context);
  const page = await context.newPage();
  await field.be(page, server.url, person, '/wandelingen');
  await page.goto(`${server.url}/wandelingen`);
  await page.getByTestId('walk-card').first().waitFor();
  return [page, context];
}
const tomorrow = () => dutchMoment(Date.now() + 24 * 3_600_000).day;
const card = (page: Page, goal: string) => page.getByTestId('walk-card').filter({ hasText: goal });
const going = (page: Page) => page.locator('[data-testid="sign-up"][data-in="true"]');

const goal = 'Kijken of de achterpaden donker zijn.';

test('an office plans a walk, a colleague comes along, another finds it full, and who guides it begins', async () => {
  const [lotte] = await walksOf('lotte');
  await lotte.getByRole('button', { name: 'Plan een wandeling' }).click();
  // A screen that comes takes the focus, also from who is typing already.
  await lotte.locator('h1:focus', { hasText: 'Plan een wandeling' }).waitFor();
  await lotte.locator('#plan-goal').fill(goal);
  for (const theme of ['Schoon', 'Veilig', 'Groen', 'Spelen'])
    await lotte.getByRole('button', { name: theme, exact: true }).click();
  await lotte.getByText('Haal er eerst een weg om Spelen te kiezen').waitFor();
  // The page goes; what was written stays.
  await lotte.reload();
  await lotte.getByText('Dit plan was je aan het schrijven').waitFor();
  expect(await lotte.locator('#plan-goal').inputValue()).toBe(goal);
  expect(await lotte.locator('[data-testid="themes"] [aria-pressed="true"]').count()).toBe(3);
  await lotte.getByTestId('plan-save').click();
  await lotte.getByText('Zeg waar jullie lopen').waitFor();
  await lotte.locator('#plan-hood').selectOption({ label: 'Rozenbuurt' });
  await lotte.locator('#plan-day').fill(tomorrow());
  await lotte.locator('#plan-to').fill('12:00');
  await lotte.getByText('Het einde ligt voor het begin').waitFor();
  await lotte.locator('#plan-to').fill('14:30');
  await lotte.locator('#plan-typed').fill('Lindestraat 3');
  await lotte.getByTestId('plan-typed-add').click();
  await lotte.locator('#plan-typed').fill('Tulpstraat 27');
  await lotte.keyboard.press('Enter');
  await lotte.getByRole('button', { name: 'Punt 2: Tulpstraat 27 eerder' }).click();
  await lotte.locator('#plan-person').selectOption({ label: 'Samira' });
  await lotte.getByTestId('plan-add-person').click();
  await lotte.locator('#plan-places').fill('1');
  expect(await sideways(lotte)).toEqual([]);
  expect(await faults(lotte)).toEqual([]);
  await lotte.getByTestId('plan-save').click();
  await lotte.getByTestId('plan-page').waitFor();
  expect(await lotte.locator('.walks-stops li').allInnerTexts()).toEqual([
    expect.stringContaining('Tulpstraat 27'),
    expect.stringContaining('Lindestraat 3'),
  ]);
  await lotte.getByText('Vorige keer hier').waitFor();
  await lotte.locator('[data-testid="office-sync"][data-waiting="0"]').waitFor();

  const [pieter, laptop] = await walksOf('pieter');
  await card(pieter, goal).getByText('1 plek vrij').waitFor();
  await laptop.setOffline(true);
  await card(pieter, goal).getByTestId('come-along').click();
  await card(pieter, goal).getByText('Je gaat mee zodra er bereik is').waitFor();

  const [fatma] = await walksOf('fatma');
  await card(fatma, goal).getByTestId('come-along').click();
  await going(fatma).waitFor();
  await card(fatma, goal).getByRole('link').click();
  await fatma.getByTestId('who-goes').getByText('Fatma').waitFor();
  const saving = fatma.waitForEvent('download');
  await fatma.getByTestId('walk-ics').click();
  const ics = readFileSync(await (await saving).path(), 'utf8');
  expect(ics).toContain('SUMMARY:Loop mee: Rozenbuurt');
  expect(ics).toContain(`DTSTART;TZID=Europe/Amsterdam:${tomorrow().replaceAll('-', '')}T130000`);
  await fatma.locator('[data-testid="office-sync"][data-waiting="0"]').waitFor();

  await laptop.setOffline(false);
  await card(pieter, goal).getByText('Een ander was je net voor').waitFor({ timeout: 30_000 });
  await card(pieter, goal).getByRole('button', { name: 'Begrepen' }).click();
  await card(pieter, goal).getByText('alle plekken zijn bezet').waitFor();

  const [samira] = await walksOf('samira', launchPhone);
  await card(samira, goal).getByRole('link').click();
  await samira.getByTestId('who-goes').getByText('Samira').waitFor();
  expect(await sideways(samira)).toEqual([]);
  expect(await faults(samira)).toEqual([]);
  await samira.getByTestId('begin-walk').click();
  await samira.waitForURL(/\/w\//);
  await field.pin(samira, 'litter');
  await field.allIn(samira);

  // The walk goes from the list while somebody is out on it: she keeps what she finds.
  await lotte.goto(`${server.url}/wandelingen`);
  const out = lotte.locator('[data-stage="under-way"]').filter({ hasText: goal });
  await out.getByRole('link').first().click();
  await lotte.getByTestId('memory-page').waitFor();
  await lotte.getByTestId('walk-finds').locator('li').first().waitFor();
  const id = new URL(lotte.url()).pathname.split('/').at(-1);
  await lotte.getByTestId('remove-walk').click();
  await lotte.getByText('Samira is op pad met deze wandeling').waitFor();
  await lotte.getByTestId('remove-yes').click();
  await lotte.getByTestId('put-back').waitFor();
  await lotte.locator('[data-testid="office-sync"][data-waiting="0"]').waitFor();
  await field.pin(samira, 'unsafe');
  await field.allIn(samira);
  const desk = await Desk.open(server.url, DEMO_SLUG);
  const found = (await desk.rows('observation')).filter(({ walk }) => walk === id);
  expect(found.map(({ set }) => set.category).sort()).toEqual(['litter', 'unsafe']);

  await lotte.getByTestId('put-back').click();
  await lotte.getByTestId('memory-page').waitFor();
  await lotte.getByTestId('plan-next').click();
  await lotte.getByTestId('plan-form').waitFor();
  expect(await lotte.locator('#plan-area-name').inputValue()).toBe('Rozenbuurt');
  expect(await lotte.getByTestId('plan-stops').locator('li').count()).toBe(2);
  expect(await lotte.locator('#plan-goal').inputValue()).toBe('');
}, 180_000);
