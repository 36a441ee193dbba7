import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '../../web/text/with-kids/nl.ts';
import { killBrowser, launchDesk, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { giveTo, inBox, laneOf, leaveFind, leaveThing } from './kid-box.ts';
import { startServer, type TestServer } from './server.ts';
import { unlock } from './unlock.ts';

const geolocation = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };
const waits = { timeout: 45_000 };
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** To what the children found, from the menu of the walk. */
async function toKids(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByTestId('kids-row').click();
  await page.getByTestId('kids-find').first().waitFor();
}

const card = (page: Page) => page.getByTestId('kids-find').first();

/** Puts the first find that has no place where the phone is, and waits until the office has it. */
async function place(page: Page): Promise<void> {
  await card(page).getByRole('button', { name: nl.nowhere.here }).click();
  await card(page).getByText('Binnen').waitFor(waits);
}

/** All that leaves a phone: what is written, unpacked, and where bytes are put. */
function watchWire(phone: BrowserContext): string[] {
  const sent: string[] = [];
  phone.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.url());
    const body = request.postDataBuffer();
    const isPacked = request.headers()['content-encoding'] === 'gzip';
    if (body) sent.push((isPacked ? gunzipSync(body) : body).toString());
  });
  return sent;
}

const tellsOf = (sent: readonly string[], what: string) =>
  sent.filter((one) => one.includes(what)).length;

/** Of the middle of a photo at the office and of its corner: how far the lightest pixel is from the darkest. */
const contrasts = (page: Page, photo: string): Promise<{ middle: number; corner: number }> =>
  page
    .getByTestId('photo')
    .first()
    .locator('img')
    .evaluate(async (image, id) => {
      const lane = new URL((image as HTMLImageElement).src).searchParams.get('lane');
      const answer = await fetch(`/v1/attachments/${id}?lane=${lane}`);
      const bitmap = await createImageBitmap(await answer.blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(bitmap, 0, 0);
      const spread = (x: number, y: number) => {
        const { data } = pen.getImageData(x, y, 24, 24);
        const greens = Array.from({ length: data.length / 4 }, (_, i) => data[i * 4 + 1] ?? 0);
        return Math.max(...greens) - Math.min(...greens);
      };
      return {
        middle: spread(bitmap.width / 2 - 12, bitmap.height / 2 - 12),
        corner: spread(8, 8),
      };
    }, photo);

describe('what a child made', () => {
  it('leaves the phone after a grown-up looked at it and not before, blurred as they left it', async () => {
    const phone = await launchPhone({ geolocation });
    const sent = watchWire(phone);
    const page = await field.startWalk(phone, server.url, 'Sam');
    const made = await leaveFind(page);
    await toKids(page);
    await place(page);
    // The find itself is told of; so this would be seen.
    expect(tellsOf(sent, made.find)).toBeGreaterThan(0);
    expect(tellsOf(sent, 'attachment')).toBe(0);

    await page.getByRole('button', { name: /^Foto bekijken/ }).click();
    await page.getByTestId('kids-look').getByRole('button', { name: nl.window.blur }).click();
    const brush = page.getByTestId('blur-brush');
    const canvas = brush.locator('canvas');
    await canvas.waitFor();
    await brush.getByRole('button', { name: 'Groot' }).click();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the photo cannot be seen');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x - 30, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 8 });
    await page.mouse.up();
    await brush.getByRole('button', { name: 'Klaar' }).click();
    await page.getByText(nl.window.blurred).first().waitFor();
    expect(tellsOf(sent, 'attachment')).toBe(0);
    await page.getByRole('button', { name: nl.window.show }).click();
    await page.getByTestId('kids-look').waitFor({ state: 'hidden' });
    expect((await inBox(page)).sort()).toEqual([made.drawing, made.voice].sort());
    await expect.poll(() => tellsOf(sent, `attachments/${made.photo}`), waits).toBe(2);

    const desk = await launchDesk();
    const office = await field.officeAs(desk, server.url, 'reviewer');
    await office.goto(`${server.url}/kaart?vondst=${made.find}`);
    await office.getByTestId('photo').first().locator('img').waitFor(waits);
    expect(await office.getByTestId('photo').count()).toBe(1);
    const seen = await contrasts(office, made.photo);
    expect(seen.middle).toBeLessThan(60);
    expect(seen.corner).toBeGreaterThan(120);
    // The drawing and the voice were not looked at: nobody heard of them.
    expect(tellsOf(sent, made.photo)).toBeGreaterThan(2);
    expect(tellsOf(sent, made.drawing) + tellsOf(sent, made.voice)).toBe(0);
    await Promise.all([phone.close(), desk.close()]);
  });

  it('is thrown away, and comes back when that was a slip', async () => {
    const phone = await launchPhone({ geolocation });
    const page = await field.startWalk(phone, server.url, 'Sam');
    const made = await leaveFind(page, { with: ['drawing'] });
    await toKids(page);
    const throwIt = async () => {
      await page.getByRole('button', { name: /^Tekening bekijken/ }).click();
      await page.getByRole('button', { name: nl.window.throw }).click();
      await page.getByText(nl.thrown('Tekening')).first().waitFor();
    };
    await throwIt();
    expect(await inBox(page)).toEqual([made.find]);
    await page.getByRole('button', { name: nl.back }).click();
    await page.getByTestId('kids-thing').waitFor();
    expect(await inBox(page)).toContain(made.drawing);
    await throwIt();
    await page.reload();
    await page.getByTestId('kids-find').waitFor();
    expect(await page.getByTestId('kids-thing').count()).toBe(0);
    await phone.close();
  });

  it('as a voice becomes one sentence of the grown-up, and the voice is gone', async () => {
    const phone = await launchPhone({ geolocation });
    const sent = watchWire(phone);
    const page = await field.startWalk(phone, server.url, 'Sam');
    await leaveFind(page, { with: ['voice'] });
    await toKids(page);
    await place(page);
    await page.getByRole('button', { name: nl.voice.play }).click();
    await page.getByRole('button', { name: nl.voice.stop }).waitFor();
    // It has been heard to its end.
    await page.getByRole('button', { name: nl.voice.play }).waitFor();
    await page.getByLabel(nl.voice.label).fill('Het stinkt hier naar oude friet.');
    await page.getByRole('button', { name: nl.voice.keep }).click();
    await page.getByTestId('kids-voice').waitFor({ state: 'hidden' });
    expect(await inBox(page)).toEqual([]);
    await page.getByRole('link', { name: /^Op de kaart/ }).click();
    const panel = page.getByTestId('find-panel');
    await panel.getByText('Het stinkt hier naar oude friet.').waitFor();
    await expect.poll(() => tellsOf(sent, 'oude friet'), waits).toBeGreaterThan(0);
    expect(tellsOf(sent, 'attachment') + tellsOf(sent, 'RIFF')).toBe(0);
    await phone.close();
  });

  it('is neither lost nor doubled when the page dies while it is shown', async () => {
    const profileDir = newProfile();
    let phone = await launchPhone({ profileDir, geolocation });
    let page = await field.startWalk(phone, server.url, 'Sam');
    const made = await leaveFind(page, { with: ['photo'] });
    await toKids(page);
    await place(page);
    const address = page.url();
    await page.getByRole('button', { name: /^Foto bekijken/ }).click();
    await page.getByRole('button', { name: nl.window.show }).click({ noWaitAfter: true });
    await killBrowser(profileDir);

    phone = await launchPhone({ profileDir, geolocation });
    page = await phone.newPage();
    await page.goto(address);
    await card(page).waitFor();
    await page.getByTestId('kids-intro').waitFor();
    if ((await inBox(page)).includes(made.photo)) {
      await page.getByRole('button', { name: /^Foto bekijken/ }).click();
      await page.getByRole('button', { name: nl.window.show }).click();
      await page.getByTestId('kids-look').waitFor({ state: 'hidden' });
    }
    // As a page leaves it that dies after the photo was added and before the box was emptied.
    await leaveThing(page, made, 'photo');
    expect(await inBox(page)).toEqual([made.photo]);
    await page.reload();
    await page.getByTestId('kids-intro').getByText(nl.introNone).waitFor();
    expect(await inBox(page)).toEqual([]);
    await page.getByRole('link', { name: /^Op de kaart/ }).click();
    await page.locator('[data-testid="photo"][data-state="in"]').waitFor(waits);
    expect(await page.getByTestId('photo').count()).toBe(1);
    await phone.close();
  });

  it('goes by itself when nobody looked at it for a week', async () => {
    const phone = await launchPhone({ geolocation });
    const page = await field.startWalk(phone, server.url, 'Sam');
    const old = await leaveFind(page, { days: 7.01 });
    const kept = await leaveFind(page, { days: 6.9, with: ['photo'] });
    await toKids(page);
    await page.getByTestId('kids-thing').getByText(nl.leftShort(1)).waitFor();
    expect((await inBox(page)).sort()).toEqual([old.find, kept.find, kept.photo].sort());
    await phone.close();
  });
});

describe('a find of a child', () => {
  it('has the grown-up’s judgement beside the child’s for everybody but the child', async () => {
    const phone = await launchPhone({ geolocation });
    const page = await field.startWalk(phone, server.url, 'Sam');
    const made = await leaveFind(page, { judgement: 'bad', why: 'scary', with: [] });
    const code = await field.codeOf(page);
    await toKids(page);
    await place(page);
    const adult = (on: Page) => on.getByTestId('voice-adult');
    await adult(page).getByRole('button', { name: 'Goed', exact: true }).click();
    await page.getByTestId('two-voices').getByText(nl.voices.other).waitFor();
    const said = 'Kind: niet fijn, Volwassene: goed';
    const kids = page.url();
    await page.goto(kids.replace('/kinderen', ''));
    await page.getByRole('button', { name: said, includeHidden: true }).waitFor();

    const other = await launchPhone({ geolocation });
    const walker = await field.joinWalk(other, server.url, code, 'Noor');
    await walker.goto(`${walker.url()}?vondst=${made.find}`);
    await walker.getByTestId('voice-child').getByText('niet fijn').waitFor(waits);
    await walker.getByTestId('voice-child').getByText('eng').waitFor();
    const pressed = () => adult(walker).getByRole('button', { pressed: true }).allInnerTexts();
    await expect.poll(pressed, waits).toEqual(['Goed']);

    const desk = await launchDesk();
    const office = await field.officeAs(desk, server.url, 'reviewer');
    await office.goto(`${server.url}/kaart?vondst=${made.find}`);
    await office.getByTestId('child-voice').getByText('niet fijn').waitFor(waits);
    await office.getByTestId('adult-voice').getByText('goed').waitFor(waits);

    // To the child the phone tells what it said itself, and nothing of what adults think.
    await giveTo(page, await laneOf(page));
    await page.getByTestId('kid-finds').tap();
    await page.getByTestId('kid-find').first().tap();
    await page.getByTestId('kid-one').waitFor();
    expect(await page.getByTestId('kid-one').innerText()).toContain('eng');
    expect(await page.content()).not.toMatch(/volwassene|Twee stemmen|\bgoed\b/i);
    await Promise.all([phone.close(), other.close(), desk.close()]);
  });
});

describe('on a child’s own device', () => {
  it('a grown-up listens and shows pictures, and writes and judges on their own phone', async () => {
    const leader = await launchPhone({ geolocation });
    const code = await field.codeOf(await field.startWalk(leader, server.url, 'Sam'));
    const phone = await launchPhone({ geolocation });
    const page = await phone.newPage();
    await page.goto(`${server.url}/j/${code}`);
    await page.getByTestId('as-child').click();
    await page.getByRole('radio', { name: 'Vos' }).check();
    await page.getByTestId('join-walk').click();
    await page.getByTestId('kid-home').waitFor(waits);
    const lane = await laneOf(page);
    await unlock(page);
    await page.goto(`${server.url}/w/${lane}/kinderen`);
    await page.getByText(nl.ownDevice).waitFor();
    // Not before: the child's own page would give it its place as soon as it knows that.
    const made = await leaveFind(page);
    await page.reload();
    await place(page);
    expect(await page.getByTestId('voice-adult').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('link', { name: nl.toMap }).count()).toBe(0);
    await page.getByText(nl.voice.elsewhere).waitFor();
    await page.getByRole('button', { name: nl.voice.drop }).click();
    await page.getByRole('button', { name: /^Tekening bekijken/ }).click();
    await page.getByRole('button', { name: nl.window.show }).click();
    await page.getByTestId('kids-look').waitFor({ state: 'hidden' });
    expect(await inBox(page)).toEqual([made.photo]);

    const parent = leader.pages().at(-1);
    if (!parent) throw new Error('the leader walked away');
    await parent.goto(
      `${new URL(parent.url()).origin}${new URL(parent.url()).pathname}?vondst=${made.find}`,
    );
    await parent.getByTestId('voice-child').getByText('vies').waitFor(waits);
    await parent.getByTestId('voice-adult').getByRole('button', { name: 'Gaat wel' }).click();
    await parent.getByTestId('two-voices').getByText(nl.voices.other).waitFor();
    // Back to the child, and only to the child.
    await page.getByTestId('child-row').click();
    await page.getByTestId('kid-home').waitFor(waits);
    await Promise.all([phone.close(), leader.close()]);
  });
});
