import { expect, test } from 'vitest';
import { allRows, desks } from './at-desk.ts';

const { deskOf } = desks();

test('the map and its list fit on one A4 that reads without colour, and say nothing of where a resident lives', async () => {
  const page = await deskOf();
  const count = await allRows(page);
  await page.locator('.pin').first().waitFor();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print' }).click();
  const paper = page.getByTestId('desk-paper');
  await paper.waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.review').isVisible()).toBe(false);
  expect(await paper.locator('p').first().innerText()).toMatch(
    new RegExp(`^${count} van \\d+ vondsten: Nieuw$`),
  );
  const lines = await paper.locator('li').allInnerTexts();
  expect(lines.length).toBe(count);
  const kinds = await page
    .locator('[data-testid="review-row"] .row-title')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  lines.forEach((line, at) => {
    expect(line).toContain(kinds[at]);
  });
  // Each sign on the map is a number or a letter of the list.
  const signs = await paper.locator('.paper-map .paper-sign').allInnerTexts();
  expect(signs.length).toBeGreaterThan(5);
  for (const sign of signs)
    expect(
      lines.some((line) => line.split(/\s+/).slice(0, 2).includes(sign)),
      sign,
    ).toBe(true);
  const atHome = lines.filter((line) => line.includes('bij een bewoner'));
  expect(atHome.length).toBeGreaterThan(0);
  for (const line of atHome) {
    expect(line).not.toMatch(/straat|laan|kade|plein/);
    expect(signs).not.toContain(line.split(/\s+/)[0]);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  // Afterwards nothing of it is left.
  await expect.poll(() => paper.count()).toBe(0);
}, 180_000);
