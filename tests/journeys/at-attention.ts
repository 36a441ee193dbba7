import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { fine } from '../fixtures/answers.ts';
import { find, guestOn, mutation, signedIn } from '../fixtures/walking.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { inDirectory } from './directory.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

/** What waits, as the page shows it. */
export const entry = (page: Page, words: string | RegExp) =>
  page.getByTestId('attention-entry').filter({ hasText: words });
export const shows = (page: Page, what: 'Open' | 'Besloten') =>
  page.getByRole('button', { name: new RegExp(`^${what} \\(`) });
/** The same by what it is about, where that is here to look at. */
export const about = (page: Page, find: string) =>
  page.getByTestId('attention-entry').filter({ has: page.locator(`a[href$="vondst=${find}"]`) });

/** One decision; it is made when the entry has gone from what waits. */
export async function decide(one: Locator, deed: 'Overnemen' | 'Wegleggen'): Promise<void> {
  await one.getByRole('button', { name: new RegExp(`^${deed}`) }).click();
  await expect.poll(() => one.count()).toBe(0);
}

/** What was done with the find that is chosen at the desk, and by whom. */
export async function historyAt(desk: Page): Promise<string> {
  const history = desk.getByTestId('history');
  if ((await history.getAttribute('open')) === null) await history.locator('summary').click();
  await history.getByText('Gemeld').waitFor();
  return history.innerText();
}

/** The walk of a person long over: what they hand in from now on is late. */
const nowLate = (server: TestServer, lane: string) =>
  inDirectory(server, 'UPDATE lane SET hand_in_until = 1 WHERE id = ?', lane);

type Pushed = { r: { s: string }[] };

const judged = (n: number, e: string, judgement: string) => ({
  ...mutation(n, 'observation.patch', { judgement }),
  e,
});

const foundAs = (judgement: string) => {
  const one = find(1);
  return { ...one, set: { ...one.set, judgement } };
};

/** One house for all tests of a file, with desks and phones that are closed at the end. */
export function attention() {
  let server: TestServer;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await Promise.all(open.map((one) => one.close().catch(() => undefined)));
    await server?.stop();
  });
  return {
    url: () => server.url,
    /** A laptop at the page of what waits. */
    async deskOf(role: 'reviewer' | 'team-lead'): Promise<Page> {
      const desk = await launchDesk();
      open.push(desk);
      const page = await field.officeAs(desk, server.url, role);
      await page.setViewportSize({ width: 1280, height: 800 });
      await field.readyForOffline(page);
      await page.getByTestId('waiting-link').click();
      await page.getByTestId('attention-entry').first().waitFor();
      return page;
    },
    /** A guest whose walk was closed long ago, though the phone does not know. */
    async lateGuest(nickname: string): Promise<Page> {
      const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
      const phone = await launchPhone({ geolocation });
      open.push(phone);
      const page = await field.joinWalk(phone, server.url, DEMO_CODE, nickname);
      await field.allIn(page);
      const [lane] = inDirectory(server, 'SELECT id FROM lane ORDER BY opened_at DESC LIMIT 1');
      nowLate(server, String(lane?.id));
      return page;
    },
    /** A find that was good, and a word of its guest that it is not: that came in too late. @returns the id of the find. */
    async lateChange(): Promise<string> {
      const guest = await guestOn(server.url, DEMO_CODE);
      const found = foundAs('good');
      await fine(guest.push([found]));
      nowLate(server, guest.lane);
      const change = { ...judged(2, found.mid, 'bad'), base: { judgement: found.mid } };
      const { r } = await fine<Pushed>(guest.push([change]));
      expect(r[0]?.s).toBe('held');
      return found.mid;
    },
    /** One find that a guest and somebody of the office judged without knowing of each other. @returns its id. */
    async changedTwice(): Promise<string> {
      const found = foundAs('bad');
      const guest = await guestOn(server.url, DEMO_CODE);
      await fine(guest.push([found]));
      const pieter = await signedIn(server.url, 'pieter');
      await fine(pieter.open({ by: 'organisation', slug: DEMO_SLUG }));
      const { r } = await fine<Pushed>(pieter.push([judged(1, found.mid, 'good')]));
      expect(r[0]?.s).toBe('merged');
      return found.mid;
    },
  };
}
