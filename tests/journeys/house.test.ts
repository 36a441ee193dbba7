import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_NAME } from '../../api/demo/demo-people.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const browsers: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(async () => {
  await Promise.all(browsers.map((one) => one.close().catch(() => undefined)));
  await server?.stop();
});

async function manager(section = 'organisatie'): Promise<{ desk: BrowserContext; page: Page }> {
  const desk = await launchDesk();
  browsers.push(desk);
  return { desk, page: await field.manageAs(desk, server.url, section) };
}

/** Nothing waits at this desk. */
const allIn = (page: Page) =>
  page.locator('[data-testid="office-sync"][data-waiting="0"]').waitFor();

/** The first thing that was saved on this screen is with the office. */
const saved = async (page: Page) => {
  await page
    .getByText(/ (is|zijn) bewaard\.$/)
    .first()
    .waitFor();
  await allIn(page);
};

/** The colour of the sign, as it is drawn. */
const plate = (page: Page) =>
  page
    .locator('.plate')
    .first()
    .evaluate((sign) => getComputedStyle(sign).backgroundColor);

describe('what the organisation is and says', () => {
  it('reaches a phone on the walk without loading it again, and the directory', async () => {
    const phone = await launchPhone({ geolocation: { latitude: 52.084, longitude: 5.071 } });
    browsers.push(phone);
    const walk = await field.joinWalk(phone, server.url, DEMO_CODE, 'Kim');
    await walk.locator('.coach-welcome').waitFor();
    await field.allIn(walk);
    const own = await plate(walk);
    const { page } = await manager();
    await page.locator('#house-name').fill('Rozenbuurt Samen');
    await page.locator('#house-welcome').fill('Welkom in onze buurt.');
    await page.locator('#house-colourPlace').fill('#5b1a6e');
    await page.getByTestId('house-save').click();
    await saved(page);

    await expect.poll(() => plate(walk)).toBe('rgb(91, 26, 110)');
    await walk.getByText('Welkom in onze buurt.').waitFor();
    await walk.getByRole('button', { name: 'Menu' }).click();
    await walk.getByText('Een wandeling van Rozenbuurt Samen').waitFor();
    expect(await plate(page), 'and the desk itself').toBe('rgb(91, 26, 110)');
    const known = async () => {
      const hello = await new Visitor(server.url).ask('GET', '/v1/hello');
      return ((await hello.json()) as { organisations: { name: string }[] }).organisations[0]?.name;
    };
    await expect.poll(known).toBe('Rozenbuurt Samen');

    await walk.getByRole('link', { name: 'Naar het begin' }).click();
    await walk.waitForURL(`${server.url}/`);
    const worn = () =>
      walk.evaluate(() => document.documentElement.style.getPropertyValue('--house-place'));
    await expect.poll(worn, { message: 'elsewhere the app is itself' }).toBe('');

    await page.locator('#house-name').fill(DEMO_NAME);
    await page.locator('#house-colourPlace').fill('');
    await page.getByTestId('house-save').click();
    await expect.poll(() => plate(page)).toBe(own);
    await expect.poll(known).toBe(DEMO_NAME);
  }, 120_000);

  it('is not saved in a colour that cannot be read, nor without a name', async () => {
    const { page } = await manager();
    const before = await plate(page);
    await page.locator('#house-colourPlace').fill('#ffd400');
    await page.getByText('Kies een donkerder kleur.', { exact: false }).waitFor();
    await page.getByTestId('house-save').click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('house-colourPlace');
    await page.locator('#house-colourPlace').fill('');
    await page.locator('#house-name').fill(' ');
    await page.getByTestId('house-save').click();
    await page.getByText('Vul de naam van de organisatie in.').waitFor();
    expect(await plate(page)).toBe(before);
    await page.reload();
    await page.locator('#house-name').waitFor();
    expect(await page.locator('#house-name').inputValue()).toBe(DEMO_NAME);
  });

  it('shows two managers what they both changed without a network, and one of them chooses', async () => {
    const [one, other] = [await manager(), await manager()];
    for (const [{ desk, page }, phone] of [
      [one, '030 111 11 11'],
      [other, '030 222 22 22'],
    ] as const) {
      await desk.setOffline(true);
      await page.locator('#house-phone').fill(phone);
      await page.getByTestId('house-save').click();
      await page.locator('[data-testid="office-sync"][data-waiting="1"]').waitFor();
    }
    for (const { desk, page } of [one, other]) {
      await desk.setOffline(false);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await allIn(page);
    }
    for (const { page } of [one, other]) {
      await page.getByText('Twee keer veranderd: telefoon').waitFor();
      await page.locator('.conflict').getByText('030 222 22 22').waitFor();
    }
    await other.page.getByRole('button', { name: 'Neem deze' }).click();
    await one.page.getByText('Twee keer veranderd').waitFor({ state: 'hidden' });
    await expect.poll(() => one.page.locator('#house-phone').inputValue()).toBe('030 222 22 22');
  }, 120_000);
});

describe('promises and texts', () => {
  it('are saved, and a text that was removed can be put back', async () => {
    const { page } = await manager('beloften');
    await page.locator('#promise-litter').fill('3');
    await page.locator('#promise-bill').fill('nooit');
    await page.getByTestId('promises-save').click();
    await page.getByText('Vul een heel getal in', { exact: false }).waitFor();
    await page.locator('#promise-bill').fill('');
    await page.getByTestId('promises-save').click();
    await saved(page);
    await page.reload();
    await page.locator('#promise-litter').waitFor();
    expect(await page.locator('#promise-litter').inputValue()).toBe('3');
    expect(await page.locator('#promise-bill').inputValue()).toBe('');

    const team = page.locator('#promise-team-noise');
    await team.selectOption('Energie en isolatie');
    await page.getByTestId('promises-save').click();
    await page.getByText('De beloften zijn bewaard.').first().waitFor();
    await allIn(page);
    await page.reload();
    const chosen = () => team.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text);
    await expect.poll(chosen).toBe('Energie en isolatie');
    expect(await page.locator('#promise-team-litter').count(), 'nobody told that at home').toBe(0);

    await page.getByRole('button', { name: 'Nieuwe tekst' }).click();
    await page.locator('#text-name').fill('Bedankt');
    await page.locator('#text-text').fill('Fijn dat je het zei.');
    await page.getByTestId('text-save').click();
    await page.getByRole('button', { name: /Bedankt/ }).click();
    await page.getByRole('button', { name: 'Tekst weghalen' }).click();
    await page.getByText('Tekst Bedankt is weggehaald.').first().waitFor();
    expect(await page.getByRole('button', { name: /^Bedankt/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Terugzetten' }).click();
    await page.getByRole('button', { name: /Bedankt/ }).waitFor();
    await allIn(page);
  });

  it('are in the language of the resident, and Arabic runs from the right', async () => {
    const { page } = await manager('beloften');
    await page.getByRole('button', { name: 'Nieuwe tekst' }).click();
    await page.locator('#text-name').fill('Bedankt (Arabisch)');
    await page.locator('#text-language').selectOption('العربية');
    await page.locator('#text-text').fill('شكرًا لك');
    const way = (one: Element) => getComputedStyle(one).direction;
    expect(await page.locator('#text-text').evaluate(way)).toBe('rtl');
    await page.getByTestId('text-save').click();
    await page.getByRole('heading', { name: 'العربية' }).waitFor();
    const row = page.getByRole('button', { name: /Bedankt \(Arabisch\)/ });
    const text = row.locator('[lang="ar"]');
    expect(await text.innerText()).toBe('شكرًا لك');
    expect(await text.evaluate(way)).toBe('rtl');
    await row.click();
    expect(await page.locator('#text-language').inputValue()).toBe('ar');
    await allIn(page);
  });
});

describe('keeping', () => {
  it('says what would go before it is saved', async () => {
    const { page } = await manager('bewaren');
    await page.locator('#keep-keepPhotosDays').fill('nooit');
    await page.getByTestId('keeping-save').click();
    await page.getByText('Vul een heel getal in', { exact: false }).waitFor();
    await page.locator('#keep-keepPhotosDays').fill('');
    await page.getByText('Foto’s blijven tot iemand ze weghaalt.', { exact: false }).waitFor();
    await page.getByTestId('keeping-save').click();
    await saved(page);
    await page.reload();
    await page.locator('#keep-keepPhotosDays').waitFor();
    expect(await page.locator('#keep-keepPhotosDays').inputValue()).toBe('');
    await page.getByText('Dit liep nog niet.', { exact: false }).waitFor();
  });

  it('has a term for each kind that residents tell, and one for how to reach them', async () => {
    const { page } = await manager('bewaren');
    await page.locator('#keep-mould').fill('0');
    await page.getByTestId('keeping-save').click();
    await page.getByText('Vul een heel getal in', { exact: false }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('keep-mould');
    await page.locator('#keep-mould').fill('365');
    await page.locator('#keep-keepContactDays').fill('14');
    await page.getByText('Ze gaan 14 dagen na het afsluiten weg.', { exact: false }).waitFor();
    await page.getByTestId('keeping-save').click();
    await saved(page);
    await page.reload();
    await page.locator('#keep-mould').waitFor();
    expect(await page.locator('#keep-mould').inputValue()).toBe('365');
    expect(await page.locator('#keep-cold').inputValue(), 'as long as is usual').toBe('');
    expect(await page.locator('#keep-keepContactDays').inputValue()).toBe('14');
  });
});
