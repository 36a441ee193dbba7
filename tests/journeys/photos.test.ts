import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killBrowser, launchDesk, launchPhone, newProfile } from './browser.ts';
import { field } from './field.ts';
import { camera } from './photos.ts';
import { startServer, type TestServer } from './server.ts';

const geolocation = { latitude: 52.08415, longitude: 5.0707, accuracy: 6 };
const waits = { timeout: 30_000 };
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The photos of a find that can really be seen, wherever they come from. */
const seenPhotos = (page: Page) =>
  page.getByTestId('photo').evaluateAll(
    (photos) =>
      photos.filter((photo) => {
        const image = photo.querySelector('img');
        return image?.complete === true && image.naturalWidth > 0;
      }).length,
  );

describe('photos', () => {
  it('made without a signal survive the phone dying, and are seen elsewhere', async () => {
    const profileDir = newProfile();
    let phone = await launchPhone({ profileDir, geolocation });
    let page = await field.startWalk(phone, server.url, 'Jan');
    await field.readyForOffline(page);
    await field.allIn(page);
    await phone.setOffline(true);
    for (const category of ['litter', 'broken', 'lovely']) {
      await field.pin(page, category);
      await camera.take(page);
      await camera.ready(page);
    }
    const address = page.url();
    await killBrowser(profileDir);

    phone = await launchPhone({ profileDir, geolocation });
    await phone.setOffline(true);
    page = await phone.newPage();
    await page.goto(address);
    await page.getByTestId('photo').waitFor();
    await expect.poll(() => seenPhotos(page), waits).toBe(1);
    expect(await field.finds(page)).toBe(3);
    await phone.setOffline(false);
    await page.goto(address);
    await camera.in(page);

    const desk = await launchDesk();
    const office = await field.officeAs(desk, server.url, 'reviewer');
    await office.goto(`${server.url}/kaart${new URL(address).search}`);
    await office.getByTestId('photo').waitFor();
    await expect.poll(() => seenPhotos(office), waits).toBe(1);
    await Promise.all([phone.close(), desk.close()]);
  });

  it('are safe when the camera makes the phone end the app', async () => {
    const profileDir = newProfile();
    let phone = await launchPhone({ profileDir, geolocation });
    let page = await field.startWalk(phone, server.url, 'Jan');
    await field.pin(page, 'litter');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Foto maken' }).click();
    await chooser;
    const address = page.url();
    await killBrowser(profileDir);
    phone = await launchPhone({ profileDir, geolocation });
    page = await phone.newPage();
    await page.goto(address);
    // Back at the same find, with the camera at hand.
    await page.getByRole('button', { name: 'Foto maken' }).waitFor();
    await camera.take(page);
    await camera.ready(page);
    await camera.send(page);
    await camera.in(page);
    await phone.close();
  });

  it('are safe when the app ends while they are made smaller', async () => {
    const profileDir = newProfile();
    let phone = await launchPhone({ profileDir, geolocation });
    let page = await field.startWalk(phone, server.url, 'Jan');
    await field.pin(page, 'litter');
    await camera.take(page, { width: 4000, height: 3000 });
    await page.locator('[data-testid="photo"]').waitFor();
    const address = page.url();
    await killBrowser(profileDir);
    phone = await launchPhone({ profileDir, geolocation });
    page = await phone.newPage();
    await page.goto(address);
    await camera.ready(page);
    await camera.send(page);
    await camera.in(page);
    expect(await page.getByTestId('photo').count()).toBe(1);
    await phone.close();
  });

  it('go again when the app ends in the middle of sending', async () => {
    const profileDir = newProfile();
    let phone = await launchPhone({ profileDir, geolocation });
    let page = await field.startWalk(phone, server.url, 'Jan');
    await field.pin(page, 'litter');
    const slow = await phone.newCDPSession(page);
    await slow.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 50,
      downloadThroughput: -1,
      uploadThroughput: 12_000,
    });
    await camera.take(page, { width: 1600, height: 1200 });
    await camera.ready(page);
    const address = page.url();
    await camera.send(page);
    await page.getByRole('progressbar').waitFor({ timeout: 30_000 });
    await killBrowser(profileDir);
    phone = await launchPhone({ profileDir, geolocation });
    page = await phone.newPage();
    await page.goto(address);
    await camera.in(page);
    expect(await page.getByTestId('photo').count()).toBe(1);
    await phone.close();
  });

  it('wait while the server cannot take them, and nothing else waits for them', async () => {
    const phone = await launchPhone({ geolocation });
    const page = await field.startWalk(phone, server.url, 'Jan');
    let refusals = 0;
    await page.route('**/v1/attachments/**', async (route) => {
      refusals += 1;
      const body = refusals === 1 ? '<html>Welkom in dit hotel</html>' : '{"code":"unexpected"}';
      await route.fulfill({ status: refusals === 1 ? 200 : 503, body });
    });
    await field.pin(page, 'litter');
    await camera.take(page);
    await camera.ready(page);
    await field.pin(page, 'broken');
    await expect.poll(() => refusals, waits).toBeGreaterThan(0);
    await field.allIn(page);
    await page.unroute('**/v1/attachments/**');
    await field.finds(page);
    await page.getByRole('link', { name: /Afval/ }).click();
    await page.getByTestId('photo').waitFor();
    expect(await page.getByTestId('photo').getAttribute('data-state')).not.toBe('attention');
    await page.reload();
    await camera.in(page);
    await phone.close();
  });

  it('that are none are refused with a sentence, and the find stays as it was', async () => {
    const phone = await launchPhone({ geolocation });
    const page = await field.startWalk(phone, server.url, 'Jan');
    await field.pin(page, 'litter');
    await camera.take(page);
    await camera.ready(page);
    const bad: [name: string, bytes: string, sentence: RegExp][] = [
      ['vakantie.jpg', '%PDF-1.7 niets', /geen foto/],
      ['leeg.jpg', '', /leeg/],
      [
        'plaatje.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        /geen foto/,
      ],
    ];
    for (const [name, text, sentence] of bad) {
      await page
        .getByTestId('photo-camera')
        .setInputFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(text) });
      await expect
        .poll(() => page.getByTestId('photo-problem').textContent(), waits)
        .toMatch(sentence);
    }
    const half = (await camera.picture(page)).subarray(0, 900);
    await page
      .getByTestId('photo-camera')
      .setInputFiles({ name: 'half.jpg', mimeType: 'image/jpeg', buffer: half });
    await expect
      .poll(() => page.getByTestId('photo-problem').textContent())
      .toMatch(/niet te lezen/);
    expect(await page.getByTestId('photo').count()).toBe(1);
    await camera.send(page);
    await camera.in(page);
    await phone.close();
  });

  it('that do not fit any more are refused with a sentence, while words are still saved', async () => {
    const phone = await launchPhone({ geolocation });
    // Before the app opens: the browser looks only now and then how much there is.
    const session = await phone.newCDPSession(await phone.newPage());
    // 1.4 MB of it is the app for without a network, 2 MB what is given up for words.
    const full = { origin: new URL(server.url).origin, quotaSize: 4_200_000 };
    await session.send('Storage.overrideQuotaForOrigin', full);
    const page = await field.startWalk(phone, server.url, 'Jan');
    await field.readyForOffline(page);
    await field.pin(page, 'litter');
    await camera.take(page, { width: 4000, height: 3000 });
    await expect.poll(() => page.getByTestId('photo-problem').textContent(), waits).toMatch(/vol/);
    await page.locator('#new-note').fill('Grofvuil naast de container');
    await page.getByRole('button', { name: 'Notitie bewaren' }).click();
    await page.locator('.note-list').getByText('Grofvuil naast de container').waitFor();
    expect(await page.getByTestId('photo').count()).toBe(0);
    await field.pin(page, 'broken');
    await field.allIn(page);
    await phone.close();
  });

  it('can be blurred before they leave the phone', async () => {
    const phone = await launchPhone({ geolocation });
    const page = await field.startWalk(phone, server.url, 'Jan');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(new URL(request.url()).pathname);
    });
    await field.pin(page, 'litter');
    await camera.take(page);
    await camera.ready(page);
    await page.getByRole('button', { name: /^Vervagen/ }).click();
    const brush = page.getByRole('dialog');
    await brush.waitFor();
    expect(sent, 'nothing leaves while somebody blurs').toEqual([]);
    const box = await brush.locator('canvas').first().boundingBox();
    if (!box) throw new Error('There is nothing to brush on');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2);
    await page.mouse.up();
    await brush.getByRole('button', { name: 'Klaar' }).click();
    await brush.waitFor({ state: 'hidden' });
    await camera.in(page);
    expect(await page.getByTestId('photo').count()).toBe(1);
    expect(
      new Set(sent.map((path) => path.split('/')[3])).size,
      'one photo left, the blurred',
    ).toBe(1);
    await phone.close();
  });
});
