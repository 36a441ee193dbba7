import { expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { allRows, desks, rows } from './at-desk.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, still } from './readable.ts';

const { url, opened, deskOf } = desks();

test('finds that come in meanwhile move nothing at the desk: they wait above the list until somebody asks for them', async () => {
  const page = await deskOf();
  await page.goto(`${url()}/kaart?toon=alles&stem=adult`);
  expect(await allRows(page)).toBeGreaterThan(30);
  await rows(page).nth(20).click();
  await page.keyboard.press('j');
  // With no row cut off at the edge: what is left of one would be too small to hit.
  await rows(page)
    .nth(18)
    .evaluate((row) => row.closest('li')?.scrollIntoView({ block: 'start' }));
  await rows(page).nth(23).hover();
  const stands = () =>
    page.evaluate(() => ({
      scrolled: document.querySelector('.review-list')?.scrollTop,
      chosen: document.querySelector('.review-list [aria-current="true"].row')?.textContent,
      underPointer: document.querySelector('.review-list .row:hover')?.textContent,
      rows: document.querySelectorAll('.review-list .row').length,
      address: location.href,
    }));
  const before = await stands();
  expect(before.scrolled).toBeGreaterThan(0);
  expect(before.underPointer).toBeTruthy();

  const phone = opened(
    await launchPhone({ geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 5 } }),
  );
  const walker = await field.joinWalk(phone, url(), DEMO_CODE, 'Kim');
  await field.pin(walker, 'other');
  await field.pin(walker, 'lovely');
  await field.allIn(walker);

  const pill = page.getByTestId('arrivals');
  await expect.poll(() => pill.allInnerTexts()).toEqual(['2 nieuwe']);
  expect(await stands()).toEqual(before);
  await expect
    .poll(() => page.getByTestId('announcer').textContent())
    .toContain('2 nieuwe boven de lijst');
  await still(page);
  expect(await faults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Toon 2 nieuwe vondsten' }).click();
  await expect.poll(() => rows(page).count()).toBe(before.rows + 2);
  expect(await pill.count()).toBe(0);
  const { chosen, address } = await stands();
  expect({ chosen, address }).toEqual({ chosen: before.chosen, address: before.address });
  // Whoever pressed it stands at the first of them.
  const isHere = (one: Element) => one === document.activeElement;
  await expect.poll(() => rows(page).nth(before.rows).evaluate(isHere)).toBe(true);

  // What one does oneself, and takes back, is not held back.
  await page.goto(`${url()}/kaart`);
  const isNew = page.locator('[data-testid="review-row"][data-status="new"]');
  expect(await allRows(page)).toBeGreaterThan(2);
  const count = await isNew.count();
  await isNew.first().click();
  await page.keyboard.press('1');
  await expect.poll(() => isNew.count()).toBe(count - 1);
  await page.keyboard.press('j');
  await page.keyboard.press('Control+z');
  await expect.poll(() => isNew.count()).toBe(count);
  expect(await pill.count()).toBe(0);
}, 180_000);
