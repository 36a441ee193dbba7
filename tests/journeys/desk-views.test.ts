import { expect, test } from 'vitest';
import { allIn, allRows, desks, rows } from './at-desk.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { faults, still } from './readable.ts';

const { url, opened, deskOf } = desks();

test('a colleague opens the same view by its address; who has no desk is told so and sees nothing', async () => {
  const fatma = await deskOf();
  await fatma.goto(`${url()}/kaart?toon=alles`);
  await field.deskRead(fatma);
  await fatma.getByRole('searchbox').fill('lamp');
  await expect.poll(() => fatma.url()).toContain('zoek=lamp');
  // Fewer than there are: until then it is what was listed before.
  await expect
    .poll(() => fatma.getByTestId('shown').innerText())
    .toMatch(/^([1-9]\d*) van (?!\1$)\d+$/);
  await rows(fatma).first().click();
  const [address, shown] = [fatma.url(), await fatma.getByTestId('shown').innerText()];

  const lotte = await deskOf('team-lead');
  await lotte.goto(address);
  await expect.poll(() => lotte.getByTestId('shown').innerText()).toBe(shown);
  expect(await lotte.getByTestId('find-office').count()).toBe(1);

  const desk = opened(await launchDesk());
  const walker = await desk.newPage();
  await walker.goto(url());
  const signedIn = walker.waitForResponse(/\/sign-in$/);
  await walker.getByTestId('be-walker').first().click();
  await signedIn;
  await walker.goto(address);
  await walker.getByText('loop je door de buurt').waitFor();
  expect(await rows(walker).count()).toBe(0);
  expect(await walker.locator('body').innerText()).not.toContain('lamp');
});

test('a way of looking gets a name, for oneself or for the team, and a colleague finds that of the team', async () => {
  const fatma = await deskOf();
  const saveAs = async (address: string, name: string, isTeam: boolean) => {
    await fatma.goto(`${url()}/kaart?${address}`);
    await fatma.getByRole('button', { name: 'Bewaar weergave' }).click();
    await fatma.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect.poll(() => fatma.getByRole('alert').innerText()).toContain('Geef de weergave');
    await fatma.getByLabel('Naam').fill(name);
    if (isTeam) await fatma.getByLabel('Voor iedereen op kantoor').check();
    await fatma.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await fatma.getByTestId('saved-view').filter({ hasText: name }).waitFor();
  };
  await saveAs('soort=litter', 'Mijn afval', false);
  await saveAs('toon=alles&zoek=lamp', 'Verlichting', true);
  await allIn(fatma);

  const lotte = await deskOf('team-lead');
  await lotte.locator('.desk-more summary').click();
  const ofAll = await allRows(lotte);
  await lotte.getByLabel('Wandeling').selectOption({ label: 'Rozenbuurt vandaag' });
  await expect.poll(() => lotte.url()).toContain('wandeling=');
  await expect.poll(() => rows(lotte).count()).toBeLessThan(ofAll);
  const ofWalk = await allRows(lotte);
  await lotte.getByRole('button', { name: 'Geen filters' }).click();
  await expect.poll(() => rows(lotte).count()).toBeGreaterThan(ofWalk);
  await lotte.getByTestId('saved-view').filter({ hasText: 'Verlichting' }).click();
  await expect.poll(() => lotte.url()).toContain('zoek=lamp');
  expect(await lotte.getByTestId('saved-view').allInnerTexts()).not.toContain('Mijn afval');

  // Somebody else gives it a better name, and takes that back.
  await lotte.getByRole('button', { name: 'Hernoem “Verlichting”' }).click();
  await lotte.locator('#saved-name').fill('Kapotte lampen');
  await lotte.getByRole('button', { name: 'Bewaar', exact: true }).click();
  const named = (name: string) => fatma.getByTestId('saved-view').filter({ hasText: name });
  await named('Kapotte lampen').waitFor();
  expect(await named('Verlichting').count()).toBe(0);
  await lotte.keyboard.press('u');
  await named('Verlichting').waitFor();

  await fatma.getByRole('button', { name: 'Haal “Verlichting” weg' }).click();
  await allIn(fatma);
  await expect.poll(() => lotte.getByTestId('saved-view').count(), { timeout: 20_000 }).toBe(0);
});

test('an address of a newer app or with a dead find says so, and shows the rest', async () => {
  const page = await deskOf();
  await page.goto(
    `${url()}/kaart?toon=alles&wandeling=01900000-0000-7000-8000-000000000001&vondst=01900000-0000-7000-8000-000000000000`,
  );
  await expect.poll(() => rows(page).count()).toBeGreaterThan(50);
  const text = await page.locator('main').innerText();
  expect(text).toContain('Een deel van deze weergave kennen wij niet');
  expect(text).toContain('De vondst in dit adres is er niet');
});

test('an area of the map is a view too, and so are cells that never show one household', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart?toon=alles`);
  const all = await allRows(page);
  expect(all).toBeGreaterThan(50);
  const zoom = () =>
    page.locator('.leaflet-proxy').evaluate((proxy) => (proxy as HTMLElement).style.transform);
  for (let closer = 0; closer < 2; closer++) {
    const before = await zoom();
    await page.getByRole('button', { name: 'Inzoomen' }).click();
    // It begins a frame later, and until it is there the map shows what it showed before.
    await expect.poll(zoom).not.toBe(before);
    await expect.poll(() => page.locator('.leaflet-zoom-anim').count()).toBe(0);
  }
  await page.getByRole('button', { name: 'Teken gebied' }).click();
  await page.getByRole('button', { name: 'Neem wat nu in beeld is' }).click();
  await expect.poll(() => page.url()).toContain('gebied=');
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Gebied weg' }).click();
  await expect.poll(() => rows(page).count()).toBe(all);

  await page.goto(`${url()}/kaart?toon=alles`);
  await page.getByRole('button', { name: 'Vlakken' }).click();
  await page.locator('.hex-count').first().waitFor();
  const counts = await page
    .locator('.hex-count')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  for (const label of counts) {
    expect(Number(/^(\d+) vondsten/.exec(label)?.[1])).toBeGreaterThanOrEqual(5);
    const households = /(\d+) huishoudens/.exec(label)?.[1];
    if (households) expect(Number(households)).toBeGreaterThanOrEqual(3);
  }
  await still(page);
  expect(await faults(page)).toEqual([]);
});
