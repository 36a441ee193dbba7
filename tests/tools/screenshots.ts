// Screens from the demo data, at three widths, light and dark, into web/public/screenshots/. Needs a build.
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { launchDesk, launchPhone } from '../journeys/browser.ts';
import { field } from '../journeys/field.ts';
import { startServer } from '../journeys/server.ts';
import { top } from './run.ts';

const folder = `${top}web/public/screenshots/`;
const geolocation = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };

/** The drawing and the pins are there, and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))),
  );
}

async function shoot(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`screenshots: ${name}`);
}

async function phoneScreens(phone: BrowserContext, url: string, theme: string): Promise<void> {
  const start = await phone.newPage();
  await start.goto(url);
  await start.getByTestId('be-reviewer').first().waitFor();
  await shoot(start, `start-phone-${theme}`);
  const walk = await field.joinWalk(phone, url, 'R0ZEN1', 'Kim');
  await field.allIn(walk);
  await walk.locator('.neighbourhood').waitFor();
  await walk.locator('.pin').first().waitFor();
  await shoot(walk, `walk-phone-${theme}`);
  await walk.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await walk.getByTestId('pin-litter').waitFor();
  await shoot(walk, `capture-phone-${theme}`);
  await walk.getByTestId('pin-litter').click();
  await walk.getByTestId('find-panel').waitFor();
  await shoot(walk, `find-phone-${theme}`);
  await field.finds(walk);
  await shoot(walk, `list-phone-${theme}`);
}

async function deskScreens(desk: BrowserContext, url: string, theme: string): Promise<void> {
  const page = await field.officeAs(desk, url, 'reviewer');
  await page.locator('.pin').first().waitFor();
  await page.getByTestId('review-row').first().click();
  await page.getByTestId('review-detail').waitFor();
  await shoot(page, `review-desk-${theme}`);
  await page.setViewportSize({ width: 768, height: 1024 });
  await shoot(page, `review-tablet-${theme}`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${url}/plan`);
  await page.locator('.plan-column, .plan-columns').first().waitFor();
  await shoot(page, `plan-desk-${theme}`);
}

mkdirSync(folder, { recursive: true });
const server = await startServer();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const phone = await launchPhone({ geolocation, colorScheme });
    await phoneScreens(phone, server.url, colorScheme);
    await phone.close();
    const desk = await launchDesk({ colorScheme });
    await deskScreens(desk, server.url, colorScheme);
    await desk.close();
  }
} finally {
  await server.stop();
}
process.exit(0);
