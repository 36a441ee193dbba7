import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { tries } from '../../api/http/attempts.ts';
import type { Row } from '../../schema/entities/row.ts';
import { nl as say } from '../../web/text/appeals/nl.ts';
import { nl as begins } from '../../web/text/initiative/nl.ts';
import { fine } from '../fixtures/answers.ts';
import { canaries, Desk } from '../fixtures/told-concern.ts';
import { allIn, desks } from './at-desk.ts';
import { chromiumPath, launchPhone } from './browser.ts';
import { faultsOf, isTooWide, smallTargets as smallOnPage } from './checker.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';

const { url, deskOf, opened } = desks();
let outside: Browser;
beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu'];
  outside = await chromium.launch({ executablePath: await chromiumPath(), args });
}, 120_000);
afterAll(() => outside?.close());

const get = (path: string) => fetch(`${url()}${path}`, { redirect: 'manual' });
const told = async (path: string) => {
  const answer = await get(path);
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const nowhere = `/buurtvraag/${DEMO_SLUG}/${'A'.repeat(22)}`;
const flags = (page: Page) => page.getByTestId('appeal-flag');
const write = async (page: Page) => {
  await page.locator('#appeal-name').fill('Al drie winters nat achter dezelfde gevel');
  await page.locator('#appeal-ask').fill('Onderzoek de gevel nog dit jaar.');
  await page.locator('#appeal-askedOf').fill('Gemeente, afdeling wonen');
};
const makeLarge = async (page: Page, find: string) => {
  await page.goto(`${url()}/kaart?vondst=${find}`);
  await page.getByTestId('make-large').click();
  await page.getByTestId('appeal-preview').waitFor();
};

it('something told at a door goes to the municipality, read by whoever has the link until it is answered', async () => {
  const manager = await Desk.open(url(), DEMO_SLUG);
  const words = `Mijn zoon heeft astma, en bij ons op ${canaries.address} is het nat. Fatma zag het.`;
  const { id } = await manager.hear({ words, mayShare: true, mayUsePhotos: true });
  await manager.photo({ kind: 'concern', id });
  const page = await deskOf();
  await makeLarge(page, id);
  await page.getByRole('button', { name: say.take }).click();
  await write(page);
  const preview = page.getByTestId('appeal-preview');
  await expect
    .poll(() => preview.locator('mark').allInnerTexts())
    .toEqual(['astma', canaries.address, 'Fatma']);

  // A marked word stops it, and so does a photo without words for who does not see it.
  await page.getByLabel(say.onePhoto(1)).check();
  await page.getByTestId('appeal-consent').check();
  await page.getByTestId('appeal-share').click();
  expect(await page.getByRole('alert').first().innerText()).toContain(say.notYet);
  expect(await page.getByTestId('appeal-check').innerText()).toContain(say.missing.alt);
  await page.locator('#appeal-alt').fill('Zwarte plekken naast een raam.');
  for (const word of [canaries.address, 'Fatma'])
    await page.getByRole('button', { name: say.takeOutNamed(word) }).click();
  await expect.poll(() => flags(page).count()).toBe(1);
  await page.getByRole('button', { name: say.leaveNamed('astma') }).click();
  await page.getByText(say.allClear).waitFor();
  await still(page);
  expect(await faults(page)).toEqual([]);

  await page.getByTestId('appeal-share').click();
  const link = await page.locator('#appeal-link').inputValue();
  const { pathname } = new URL(link);
  await allIn(page);
  const read = await told(pathname);
  expect(read.status).toBe(200);
  expect(read.html.length).toBeLessThan(15_000);
  expect(read.html).not.toMatch(/<script|Fatma|bedroom|52\.08/);
  for (const canary of Object.values(canaries)) expect(read.html).not.toContain(canary);
  expect(read.headers.get('x-robots-tag')).toContain('noindex');
  const outsider = await outside.newPage({ javaScriptEnabled: false, locale: 'nl-NL' });
  await outsider.goto(link);
  await outsider.getByRole('heading', { name: 'Al drie winters nat' }).waitFor();
  const photo = outsider.getByAltText('Zwarte plekken naast een raam.');
  expect(await photo.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(8);
  await outsider.close();
  expect((await get(`${nowhere}/foto`)).status).toBe(404);
  for (const colorScheme of ['light', 'dark'] as const) {
    const checker = await outside.newPage({
      colorScheme,
      locale: 'nl-NL',
      viewport: { width: 320, height: 640 },
    });
    expect(await faultsOf(checker, read.html)).toEqual([]);
    expect(await smallOnPage(checker)).toEqual([]);
    expect(await isTooWide(checker)).toBe(false);
    await checker.close();
  }
  // The app that is installed here leaves the address to the server.
  await field.readyForOffline(page);
  const [shown] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: say.look }).click(),
  ]);
  await shown.getByText('Gemeente, afdeling wonen').waitFor();
  await shown.close();

  // Closed is gone at once, and is what a link that never was is.
  await page.getByTestId('appeal-unshare').click();
  await page.getByTestId('appeal-share').waitFor();
  await allIn(page);
  const [closed, never] = [await told(pathname), await told(nowhere)];
  expect([closed.status, never.status]).toEqual([404, 404]);
  expect(closed.html).toBe(never.html);
  expect((await get(`${pathname}/foto`)).status).toBe(404);

  // Shared again, sent and answered: then it has ended.
  await page.getByTestId('appeal-share').click();
  await page.getByTestId('appeal-link').waitFor();
  await page.getByTestId('appeal-sent-save').click();
  await page.locator('#appeal-reply').fill('In maart komt er een steiger.');
  await page.getByTestId('appeal-reply-save').click();
  await page.getByTestId('appeal-over').getByText('In maart komt er een steiger.').waitFor();
  await allIn(page);
  expect((await told(pathname)).html).toBe(never.html);
  await page.getByRole('link', { name: say.back }).click();
  const line = page
    .getByTestId('appeal-list')
    .getByRole('listitem')
    .filter({ hasText: 'nat achter' });
  expect(await line.innerText()).toContain(say.states.answered);
});

it('what a resident does not want shared goes nowhere, not on paper and not in a picture', async () => {
  const manager = await Desk.open(url(), DEMO_SLUG);
  const { id } = await manager.hear({ words: 'Het is nat.' });
  const page = await deskOf();
  await makeLarge(page, id);
  await write(page);
  await page.getByTestId('appeal-consent').check();
  await page.getByText(say.noShare).waitFor();
  for (const way of ['appeal-share', 'appeal-print', 'appeal-image']) {
    await page.getByTestId(way).click();
    expect(await page.getByRole('alert').innerText(), way).toContain(say.notYet);
  }
  expect(await page.getByTestId('appeal-paper').count()).toBe(0);
  // Written down it may be, for us.
  await page.getByTestId('appeal-save').click();
  await page.waitForURL(/vraag=/);
  await page.getByRole('heading', { name: 'Al drie winters nat', level: 1 }).waitFor();
});

it('an idea has who pulls it, and who can do something here is kept with a yes and gone in one press', async () => {
  const phone = opened(await launchPhone());
  const walk = await phone.newPage();
  await field.be(walk, url(), 'samira');
  await walk.goto(url());
  await walk.getByTestId('start-walk').click();
  await walk.waitForURL(/\/w\//);
  await field.pin(walk, 'lovely');
  await walk.getByTestId('idea').click();
  await walk.locator('#idea-puller').fill('De vrouwengroep');
  await walk.locator('#idea-needs').fill('Een kraan en twee banken');
  await walk.getByTestId('idea-save').click();
  await walk.getByTestId('idea-card').getByText('De vrouwengroep').waitFor();

  await walk.getByTestId('strength').click();
  await walk.getByRole('button', { name: begins.kinds.coffee, exact: true }).click();
  await walk.locator('#strength-text').fill('Zet koffie voor wie helpt');
  await walk.getByTestId('strength-save').click();
  expect(await walk.getByRole('alert').innerText()).toContain(begins.permissionMissing);
  await walk.getByTestId('strength-permitted').check();
  await still(walk);
  expect(await faults(walk)).toEqual([]);
  expect(await smallTargets(walk)).toEqual([]);
  await walk.getByTestId('strength-save').click();
  // Where the address stands, what somebody can do does not.
  const kept = walk.getByTestId('strength-kept');
  await kept.waitFor();
  expect(await kept.innerText()).not.toMatch(/koffie/i);
  await field.closePanel(walk);
  await field.allIn(walk);

  const page = await deskOf();
  await page.getByRole('link', { name: say.makeLarge }).click();
  const row = page.getByTestId('strength-row').filter({ hasText: 'Zet koffie voor wie helpt' });
  expect(await row.innerText()).toMatch(/Koffie[\s\S]*Toestemming op[\s\S]*Contact via ons/);
  expect(await page.getByTestId('strengths').innerText()).not.toMatch(/(straat|kade|laan) \d/);
  await page.setViewportSize({ width: 390, height: 844 });
  await still(page);
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await row.getByRole('button').click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say.undo }).click();
  await row.waitFor();
  await row.getByRole('button').click();
  await row.waitFor({ state: 'detached' });
  await allIn(page);
  const manager = await Desk.open(url(), DEMO_SLUG);
  const { scopes } = await fine<{ scopes: { rows: Row[] }[] }>(manager.who.pull(['concerns']));
  const strengths = scopes.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'strength');
  expect(strengths.filter(({ isDeleted }) => isDeleted)).toHaveLength(1);
});

it('whoever guesses links is stopped, also at a right one', async () => {
  const right = `/buurtvraag/${DEMO_SLUG}/DemoBuurtvraagOverLamp`;
  expect((await told(right)).status).toBe(200);
  const guesses = Array.from({ length: tries.appealCode.most + 1 }, (_, n) =>
    told(`/buurtvraag/${DEMO_SLUG}/${`${n}`.padStart(22, 'A')}`),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([404, 429]));
  expect((await told(right)).status).toBe(429);
});
