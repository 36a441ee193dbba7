import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { Story } from '../../schema/entities/things.ts';
import type { PullAnswer } from '../../schema/protocol.ts';
import { fine } from '../fixtures/answers.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { tinyJpeg } from '../fixtures/pictures.ts';
import { canaries, Desk } from '../fixtures/told-concern.ts';
import { chromiumPath } from './browser.ts';
import { faultsOf, isTooWide, smallTargets } from './checker.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let desk: Desk;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  desk = await Desk.open(server.url, DEMO_SLUG);
  await takeDown();
  const args = ['--no-sandbox', '--disable-gpu'];
  browser = await chromium.launch({ executablePath: await chromiumPath(), args });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Nothing is published: the demo's own story neither. */
async function takeDown(): Promise<void> {
  const { scopes } = await fine<PullAnswer>(desk.who.pull(['concerns']));
  const stories = ((scopes[0]?.rows ?? []) as Story[]).filter(
    ({ kind, set }) => kind === 'story' && set.isPublished,
  );
  expect(stories).toHaveLength(1);
  for (const { id, from } of stories)
    await desk.say(
      'story.patch',
      { isPublished: false },
      { e: id, base: { isPublished: from.isPublished ?? null } },
    );
}

const board = `/buurt/${DEMO_SLUG}`;
const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });
const photoPath = (id: string) => `${board}/foto/${id}`;
const statusOf = async (path: string) => {
  const answer = await get(path);
  await answer.arrayBuffer();
  return answer.status;
};

/** A closed concern with a story and two photos, not published yet; `publish` is one click at the desk. */
async function withStory(sentence: string) {
  const { id, code } = await desk.hear({ phone: canaries.phone, mayUsePhotos: true });
  const about = { kind: 'concern', id };
  await desk.close(id);
  const [before, after] = [await desk.photo(about), await desk.photo(about)];
  const agreed = { mayUse: true, mayPublish: true };
  const story = await desk.say('story.create', { about, before, after, sentence, ...agreed });
  const publish = (isPublished: boolean, was: string) =>
    desk.say('story.patch', { isPublished }, { e: story, base: { isPublished: was } });
  return { code, before, after, story, publish };
}

describe('the page for the neighbourhood', () => {
  it('is the same for an organisation that published nothing and for one that is not there', async () => {
    const [here, nowhere] = [await get(board), await get('/buurt/bestaat-niet')];
    expect([here.status, nowhere.status]).toEqual([404, 404]);
    expect(await here.text()).toBe(await nowhere.text());
  });

  it('shows what was published, with its photos, and nothing of it before or after', async () => {
    const { before, after, story, publish } = await withStory('Wij zitten weer warm.');
    for (const id of [before, after]) expect(await statusOf(photoPath(id))).toBe(404);
    const published = await publish(true, story);
    const html = await (await get(board)).text();
    expect(html).toContain('“Wij zitten weer warm.”');
    expect(html).toContain(`127.0.0.1:${new URL(server.url).port}${board}`);
    for (const canary of Object.values(canaries)) expect(html).not.toContain(canary);
    expect(html).not.toMatch(/nat bij het raam|bedroom|52\.08/);
    const photo = await get(photoPath(before));
    expect(Object.fromEntries(photo.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(Buffer.from(await photo.arrayBuffer()).equals(Buffer.from(tinyJpeg))).toBe(true);
    const other = await desk.photo({ kind: 'concern', id: (await desk.hear()).id });
    expect(await statusOf(photoPath(other)), 'another photo of a home').toBe(404);
    expect(await statusOf(`/buurt/bestaat-niet/foto/${before}`)).toBe(404);
    expect(await statusOf(photoPath('..%2f..%2fx'))).toBe(404);
    await publish(false, published);
    expect(await statusOf(board)).toBe(404);
    for (const id of [before, after]) expect(await statusOf(photoPath(id))).toBe(404);
  });

  it('loses what a resident takes back on their own page, at once', async () => {
    const { code, before, story, publish } = await withStory('Het tocht niet meer.');
    await publish(true, story);
    const page = await browser.newPage({ javaScriptEnabled: false, locale: 'nl-NL' });
    await page.goto(`${server.url}${board}`);
    await page.getByText('“Het tocht niet meer.”').waitFor();
    const photo = page.locator('img').first();
    await expect.poll(() => photo.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(8);
    await page.goto(`${server.url}/b/${DEMO_SLUG}/${code}`);
    const item = page.getByRole('listitem').filter({ hasText: 'Uw verhaal staat op de pagina' });
    await item.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByText('Dat is ingetrokken.').waitFor();
    await page.goBack();
    await page.goto(`${server.url}${board}`);
    await page.getByText('Hier staat nog niets').waitFor();
    expect(await statusOf(photoPath(before))).toBe(404);
    await page.close();
  });

  it('is readable by all, in both languages, by day and in the evening, and on paper', async () => {
    const { story, publish } = await withStory(`Sinds ${dayFromNow(0)} is het droog.`);
    await publish(true, story);
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        colorScheme,
        locale: 'nl-NL',
        viewport: { width: 320, height: 640 },
      });
      for (const language of ['nl', 'en']) {
        const html = await (await get(`${board}?taal=${language}`)).text();
        expect(html).toContain(language === 'nl' ? 'U zei, wij deden' : 'You said, we did');
        expect(await faultsOf(page, html)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
        expect(await isTooWide(page)).toBe(false);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.getByText(board).isVisible()).toBe(true);
      await page.close();
    }
  });
});
