// Every main screen from the demo data at three widths, light and dark, into web/public/screenshots/. Needs a build.
// Names on the command line take only those screens: npm run screenshots -- walk plan
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { paths } from '../../web/routes.ts';
import { nl } from '../../web/text/checkup/nl.ts';
import { addStyle } from '../journeys/add-style.ts';
import { launchDesk, launchPhone } from '../journeys/browser.ts';
import { field } from '../journeys/field.ts';
import { startServer } from '../journeys/server.ts';
import { walkNames, walkScreens } from '../journeys/walk-screens.ts';
import { answerScreens, doorScreens, residentScreens, type Shoot } from './concern-screens.ts';
import { forKidNames, forKidScreens, kidNames, kidScreens } from './kid-screens.ts';
import { top } from './run.ts';

const folder = `${top}web/public/screenshots/`;
const geolocation = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };
const themes = ['light', 'dark'] as const;
/** Height and pixels per pixel for each width. */
const sizes = {
  360: { height: 780, scale: 2 },
  768: { height: 1024, scale: 1 },
  1440: { height: 900, scale: 1 },
};
/** The install dialog of some browsers shows no WebP. */
const asPng = ['walk-360-light', 'walk-360-dark', 'capture-360-light', 'review-1440-light'];
const asked = process.argv.slice(2);
const doorNames = ['where', 'what', 'words', 'offer', 'turned', 'agree'].map(
  (one) => `door-${one}`,
);
const isAsked = (screen: string) => asked.length === 0 || asked.includes(screen);

/** The letters and the drawing are there, and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  // A resident's page brings no letters of its own.
  await page.waitForFunction(
    () =>
      document.fonts.size === 0 ||
      [...document.fonts].some(
        ({ family, status }) => /Noto Sans/.test(family) && status === 'loaded',
      ),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
    // One that waits to come into sight would be waited for for ever.
    const seen = [...document.images].filter(
      (one) => one.getBoundingClientRect().top < innerHeight,
    );
    await Promise.all(seen.map((one) => one.decode().catch(() => undefined)));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/** Goes through finds until one shows its photos. */
async function openOneWithPhotos(page: Page, rows: string): Promise<void> {
  const links = await page
    .locator(rows)
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const link of links) {
    await page.locator(`${rows}[href="${link}"]`).click();
    const photo = page.locator('[data-testid="photo"] img').first();
    const isThere = photo.waitFor({ timeout: 1500 }).then(() => true);
    if (await isThere.catch(() => false)) return;
    if (!(await page.locator(rows).first().isVisible())) await page.goBack();
  }
  throw new Error('No find shows a photo');
}

/** One screen at every width. `ready` is what must be seen before each picture. */
async function shoot(page: Page, screen: string, theme: string, ready: string): Promise<void> {
  if (!isAsked(screen)) return;
  await page.mouse.move(0, 0);
  // The card that offers to install comes at a moment of its own.
  await addStyle(page, '.notice { display: none }');
  const cdp = await page.context().newCDPSession(page);
  const ratio = await page.evaluate(() => devicePixelRatio);
  for (const [width, { height, scale }] of Object.entries(sizes)) {
    await page.setViewportSize({ width: Number(width), height });
    await page.locator(ready).first().waitFor();
    await settled(page);
    const name = `${screen}-${width}-${theme}`;
    const format = asPng.includes(name) ? 'png' : 'webp';
    const { data } = await cdp.send('Page.captureScreenshot', {
      format,
      ...(format === 'webp' && { quality: 82 }),
      clip: { x: 0, y: 0, width: Number(width), height, scale: scale / ratio },
    });
    writeFileSync(`${folder}${name}.${format}`, Buffer.from(data, 'base64'));
    console.log(`screenshots: ${name}`);
  }
  const [width, { height }] = [360, sizes[360]];
  await page.setViewportSize({ width, height });
  // Left attached: a page gets its network back when a session with it ends.
}

async function fieldScreens(phone: BrowserContext, url: string, theme: string): Promise<void> {
  const page = await phone.newPage();
  await page.setViewportSize({ width: 360, height: 780 });
  const take = (screen: string, ready: string) => shoot(page, screen, theme, ready);
  await page.goto(url);
  await page.getByTestId('be-reviewer').first().waitFor();
  await take('start', 'h1');
  await page.goto(`${url}/j`);
  await page.locator('#join-code').fill('R0Z-EN1');
  await page.locator('#join-nickname').fill('Kim');
  await take('join', 'h1');
  await page.close();

  const walk = await field.joinWalk(phone, url, 'R0ZEN1', 'Kim');
  const takeWalk = (screen: string, ready: string) => shoot(walk, screen, theme, ready);
  await walk.setViewportSize({ width: 360, height: 780 });
  await field.allIn(walk);
  await walk.locator('.neighbourhood').waitFor();
  await takeWalk('walk', '.pin');
  await walk.getByRole('button', { name: 'Nieuwe vondst' }).click();
  await walk.getByTestId('pin-litter').waitFor();
  await takeWalk('capture', '[data-testid="pin-litter"]');
  await walk.getByTestId('pin-litter').click();
  await walk.getByTestId('find-panel').waitFor();
  await field.allIn(walk);
  await takeWalk('find', '[data-testid="find-panel"]');
  await field.finds(walk);
  await takeWalk('list', '[data-testid="find-list"]');
  if (isAsked('photos')) await openOneWithPhotos(walk, '[data-testid="find-list"] a');
  await takeWalk('photos', '[data-testid="photo"] img');
  await walk.goto(walk.url().replace(/\/lijst|\?.*/g, ''));
  const { pathname } = new URL(walk.url());
  await walk.goto(`${url}${pathname}/deel`);
  await takeWalk('share', '[data-testid="join-code"]');
  await walk.goto(`${url}${pathname}`);
  await walk.locator('.pin').first().waitFor();
  await field.readyForOffline(walk);
  await phone.setOffline(true);
  await field.pin(walk, 'broken');
  await field.closePanel(walk);
  await field.pin(walk, 'lovely');
  await takeWalk('saved', '[data-testid="find-panel"]');
  await walk.goto(`${url}/niet-verstuurd`);
  await takeWalk('unsent', '[data-testid="unsent-lane"]');
}

async function accountScreens(phone: BrowserContext, url: string, theme: string): Promise<void> {
  const page = await phone.newPage();
  // Passkeys belong to a name, not to a number.
  const named = url.replace('127.0.0.1', 'localhost');
  await page.goto(`${named}/aanmelden`);
  await page.getByTestId('be-reviewer').first().waitFor();
  await shoot(page, 'sign-in', theme, '#sign-in-email');
  await field.be(page, named, 'lotte');
  await page.goto(`${named}/ik`);
  await shoot(page, 'me', theme, '[data-testid="sign-in"]');
}

async function officeScreens(desk: BrowserContext, url: string, theme: string): Promise<void> {
  const page = await field.officeAs(desk, url, 'reviewer');
  await page.locator('.pin').first().waitFor();
  await shoot(page, 'desk', theme, '[data-testid="review-row"]');
  await page.setViewportSize({ width: 1440, height: 900 });
  await openOneWithPhotos(page, '[data-testid="review-row"]');
  await shoot(page, 'review', theme, '[data-testid="photo"] img');
  await page.goto(`${url}/plan`);
  await page.locator('.plan-column').first().waitFor();
  await shoot(page, 'plan', theme, '.plan-column');
  for (const [path, screen, ready] of [
    ['vandaag?van=member:jan', 'today', 'main h1'],
    ['inzicht', 'insight', 'main figure'],
    ['kanniewaarzijn', 'snags', 'main li'],
    ['aandacht', 'attention', '[data-testid="attention-entry"]'],
    ['groot', 'appeals', 'main li'],
  ] as const) {
    await page.goto(`${url}/${path}`);
    await shoot(page, screen, theme, ready);
  }
}

async function manageScreens(desk: BrowserContext, url: string, theme: string): Promise<void> {
  const page = await field.manageAs(desk, url, 'organisatie');
  for (const [section, screen] of [
    ['organisatie', 'organisation'],
    ['beloften', 'promises'],
    ['bewaren', 'keeping'],
    ['aanbod', 'offers'],
  ] as const) {
    await page.goto(`${url}/beheer/${section}`);
    await shoot(page, screen, theme, '.manage-main');
  }
}

/** What a manager sees, after a walk with a guest on it. */
async function managingScreens(
  phone: BrowserContext,
  desk: BrowserContext,
  url: string,
  theme: string,
): Promise<void> {
  if (!['along', 'people', 'devices', 'checkup', 'audit'].some(isAsked)) return;
  const walk = await field.startWalk(phone, url, 'Joke');
  const code = await field.codeOf(walk);
  const guest = await launchPhone();
  await field.allIn(await field.joinWalk(guest, url, code, 'Kim'));
  await guest.close();
  await walk.setViewportSize({ width: 360, height: 780 });
  await field.along(walk);
  await shoot(walk, 'along', theme, '[data-testid="along"]');
  const page = await field.officeAs(desk, url, 'manager');
  await page.goto(`${url}${paths.manage('nachtcontrole')}`);
  await page.getByRole('button', { name: nl.now }).click();
  for (const [at, screen, ready] of [
    ['mensen', 'people', '[data-testid="people"]'],
    ['toestellen', 'devices', '[data-testid="device-group"]'],
    ['nachtcontrole', 'checkup', '[data-testid="checkup-list"]'],
    ['logboek', 'audit', '[data-testid="audit"]'],
  ] as const) {
    await page.goto(`${url}${paths.manage(at)}`);
    await shoot(page, screen, theme, ready);
  }
}

mkdirSync(folder, { recursive: true });
if (asked.length === 0) for (const old of readdirSync(folder)) rmSync(folder + old);
const server = await startServer();
try {
  for (const colorScheme of themes) {
    const phone = await launchPhone({ geolocation, colorScheme });
    await fieldScreens(phone, server.url, colorScheme);
    await phone.setOffline(false);
    const own = await launchPhone({ colorScheme });
    await accountScreens(own, server.url, colorScheme);
    await own.close();
    const take: Shoot = (page, screen, ready) => shoot(page, screen, colorScheme, ready);
    const atDoor = await launchPhone({ geolocation, colorScheme });
    if ([...doorNames, 'receipt'].some(isAsked)) await doorScreens(atDoor, server.url, take);
    await residentScreens(atDoor, server.url, take);
    await atDoor.close();
    const lead = await launchDesk({ colorScheme });
    await answerScreens(lead, server.url, take);
    await lead.close();
    const held = await launchPhone({ geolocation, colorScheme });
    if (kidNames.some(isAsked)) await kidScreens(held, server.url, take, colorScheme);
    await held.close();
    const answering = await launchDesk({ colorScheme });
    if (forKidNames.some(isAsked)) await forKidScreens(answering, server.url, take);
    await answering.close();
    const leading = await launchPhone({ geolocation, colorScheme });
    const following = await launchDesk({ colorScheme });
    const stands = (screen: string, page: Page) => take(page, screen, 'h1');
    if (walkNames.some(isAsked)) await walkScreens(leading, following, server.url, stands);
    await leading.close();
    await following.close();
    const desk = await launchDesk({ colorScheme });
    await officeScreens(desk, server.url, colorScheme);
    await managingScreens(phone, desk, server.url, colorScheme);
    await phone.close();
    await desk.close();
    const manager = await launchDesk({ colorScheme });
    await manageScreens(manager, server.url, colorScheme);
    await manager.close();
  }
} finally {
  await server.stop();
}
process.exit(0);
