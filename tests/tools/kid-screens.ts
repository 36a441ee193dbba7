import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { newMid } from '../../schema/ids.ts';
import { paths } from '../../web/routes.ts';
import { kid } from '../journeys/at-kid.ts';
import { field } from '../journeys/field.ts';
import { draw, press } from '../journeys/kid-making.ts';
import type { Shoot } from './concern-screens.ts';
import { top } from './run.ts';

const shellNames = ['home', 'face', 'why', 'landed', 'draw', 'finds', 'missions', 'diploma'];
export const kidNames = ['hand-over', 'with-kids', ...shellNames.map((one) => `kid-${one}`)];
export const forKidNames = ['kid-answer', 'kid-paper'];

/** What a child found on its way, in metres from where it began. */
const found = [
  { face: 'bad', why: 'dirty', north: 0, east: 0 },
  { face: 'good', why: 'green', north: 2, east: 52 },
  { face: 'good', why: 'play', north: -2, east: 117 },
  { face: 'fair', why: 'busy', north: -60, east: 149 },
  { face: 'good', why: 'lovely', north: -60, east: 32 },
  { face: 'bad', why: 'scary', north: -32, east: 5 },
  { face: 'good', why: 'run', north: -30, east: 77 },
] as const;
type Found = (typeof found)[number];

/** A grown-up hands the phone over, a child goes about with it, and the grown-up looks at what it made. */
export async function kidScreens(
  phone: BrowserContext,
  url: string,
  shoot: Shoot,
  theme: 'light' | 'dark',
): Promise<void> {
  const page = await field.joinWalk(phone, url, 'R0ZEN1', 'Kim');
  await page.setViewportSize({ width: 360, height: 780 });
  await field.allIn(page);
  await field.readyForOffline(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByTestId('give').click();
  await shoot(page, 'hand-over', '[data-testid="give-fox"]');
  await page.getByTestId('give-fox').click();
  await kid.isThere(page);
  // Pavement and chalk look the same by day and by night.
  const shootShell: Shoot = theme === 'light' ? shoot : async () => undefined;
  await findFirst(page, shootShell);
  await goAbout(phone, page, shootShell);
  await kid.takeBack(page);
  await leavePhoto(page);
  await shoot(page, 'with-kids', '[data-testid="kids-thing"] img');
}

/** Three taps and a drawing. */
async function findFirst(page: Page, shoot: Shoot): Promise<void> {
  const [{ face, why }] = found;
  await press(page, 'kid-here');
  await shoot(page, 'kid-face', '[data-testid="face-good"]');
  await press(page, `face-${face}`);
  await shoot(page, 'kid-why', `[data-testid="why-${why}"]`);
  await press(page, `why-${why}`);
  await shoot(page, 'kid-landed', '[data-testid="kid-landed"]');
  await press(page, 'make-drawing');
  await drawBin(page);
  await shoot(page, 'kid-draw', '[data-testid="pad"]');
  await press(page, 'done');
  await press(page, 'kid-done');
  await page.getByTestId('kid-here').waitFor();
}

/** A full bin in the sun, and what lies beside it. */
async function drawBin(page: Page): Promise<void> {
  const crayon = async (colour: string) => {
    const one = page.getByTestId(`crayon-${colour}`);
    if (!(await one.isVisible())) await press(page, 'tool-crayon');
    await press(page, `crayon-${colour}`);
  };
  const round = (x: number, y: number, r: number) =>
    Array.from({ length: 33 }, (_, at): [number, number] => {
      const turn = (at / 32) * 2 * Math.PI;
      return [x + r * Math.cos(turn), y + r * Math.sin(turn) * 0.96];
    });
  await crayon('green');
  await press(page, 'tool-thick');
  await draw(page, [0.04, 0.87], [0.3, 0.85], [0.62, 0.88], [0.96, 0.86]);
  await crayon('black');
  await press(page, 'tool-thin');
  await draw(page, [0.33, 0.42], [0.37, 0.83], [0.64, 0.84], [0.69, 0.41], [0.33, 0.42]);
  await draw(page, [0.29, 0.42], [0.5, 0.4], [0.73, 0.41]);
  await draw(page, ...round(0.82, 0.76, 0.08));
  await crayon('blue');
  await press(page, 'tool-fill');
  await draw(page, [0.5, 0.65]);
  await crayon('brown');
  await draw(page, [0.82, 0.76]);
  await crayon('yellow');
  await press(page, 'tool-thick');
  await draw(page, ...round(0.18, 0.18, 0.07));
  await press(page, 'tool-fill');
  await draw(page, [0.18, 0.18]);
  await press(page, 'tool-thin');
  for (const [x, y] of [
    [0.38, 0.17],
    [0.34, 0.31],
    [0.2, 0.38],
    [0.05, 0.33],
  ] as const)
    await draw(page, [0.18 + (x - 0.18) * 0.62, 0.18 + (y - 0.18) * 0.62], [x, y]);
  await crayon('red');
  await draw(page, [0.42, 0.38], [0.46, 0.25], [0.54, 0.36], [0.6, 0.22], [0.63, 0.37]);
  await crayon('black');
  await draw(page, [0.45, 0.53], [0.46, 0.57]);
  await draw(page, [0.57, 0.53], [0.57, 0.57]);
  await draw(page, [0.43, 0.74], [0.46, 0.7], [0.51, 0.68], [0.56, 0.7], [0.59, 0.74]);
}

/** More finds, one mission, the three best and the diploma. */
async function goAbout(phone: BrowserContext, page: Page, shoot: Shoot): Promise<void> {
  const [, ...others] = found;
  for (const one of others.slice(0, 3)) await findAt(phone, page, one);
  await press(page, 'kid-mission-badge');
  await press(page, 'kid-mission-animal');
  await press(page, 'kid-mission-lovely');
  await press(page, 'kid-missions-home');
  for (const one of others.slice(3)) await findAt(phone, page, one);
  await shoot(page, 'kid-home', '[data-testid="kid-around"] .kid-ground-street');
  await press(page, 'kid-mission-badge');
  await shoot(page, 'kid-missions', '[data-testid="kid-mission-lovely"]');
  await press(page, 'kid-missions-home');
  await press(page, 'kid-finds');
  await shoot(page, 'kid-finds', '[data-testid="kid-find"]');
  await press(page, 'kid-finds-best');
  const tray = page.getByTestId('kid-tray-find');
  for (const word of ['speelplek', 'dieren en groen', 'mooi'])
    await tray.filter({ hasText: word }).tap();
  await press(page, 'kid-best-ready');
  await press(page, 'kid-again-on');
  await shoot(page, 'kid-diploma', '[data-testid="kid-diploma"]');
  await press(page, 'kid-diploma-home');
  await page.getByTestId('kid-here').waitFor();
}

async function findAt(phone: BrowserContext, page: Page, one: Found): Promise<void> {
  const streets = page.locator('.kid-ground-street');
  const before = await streets.getAttribute('d');
  const [latitude, longitude] = [52.08415 + one.north / 111_320, 5.0707 + one.east / 68_400];
  await phone.setGeolocation({ latitude, longitude, accuracy: 6 });
  await page.waitForFunction(
    (old) => document.querySelector('.kid-ground-street')?.getAttribute('d') !== old,
    before,
  );
  await press(page, 'kid-here');
  await press(page, `face-${one.face}`);
  await press(page, `why-${one.why}`);
  await press(page, 'kid-done');
  await page.getByTestId('kid-here').waitFor();
}

/** A photo from the demo beside the drawing: a pretended camera sees only grey. */
async function leavePhoto(page: Page): Promise<void> {
  const jpeg = readFileSync(`${top}api/demo/scenes/bulky-waste.jpg`, 'base64');
  const id = newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
  await page.evaluate(
    async ([id, jpeg]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('kid');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const tx = database.transaction('thing', 'readwrite');
      const things = tx.objectStore('thing');
      const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0)).buffer;
      const asked = things.getAll();
      asked.onsuccess = () => {
        const [{ lane, find, at }] = asked.result;
        things.put({ id, lane, find, at, what: 'photo', type: 'image/jpeg', bytes });
      };
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      database.close();
    },
    [id, jpeg] as const,
  );
  await page.reload();
  await page.getByTestId('kids-thing').nth(1).waitFor();
}

/** The office answers a child, and prints what the children of a walk were answered. */
export async function forKidScreens(
  desk: BrowserContext,
  url: string,
  shoot: Shoot,
): Promise<void> {
  const page = await field.officeAs(desk, url, 'reviewer');
  await page.goto(`${url}${paths.office()}?toon=zonder-antwoord&stem=child`);
  await field.deskRead(page);
  await page.getByTestId('review-row').filter({ hasText: /groen/ }).first().click();
  await page.getByTestId('child-find').waitFor();
  await page.keyboard.press('b');
  await page.locator('[name="child-picture"][value="kept"]').check();
  await shoot(page, 'kid-answer', '[data-testid="child-answer"]');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${url}${paths.insight}`);
  const report = page.getByTestId('walk-report');
  const school = report
    .locator('select option')
    .filter({ hasText: /school/ })
    .first();
  await school.waitFor({ state: 'attached' });
  await report.locator('select').selectOption({ label: await school.innerText() });
  await report.getByRole('link', { name: 'Antwoorden voor kinderen' }).click();
  await page.getByTestId('child-card').first().waitFor();
  await page.locator('main [role="status"]').waitFor({ state: 'detached' });
  await shoot(page, 'kid-paper', '[data-testid="child-card"]');
}
