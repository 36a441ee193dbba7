import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { limits } from '../../schema/limits.ts';
import { pngOf, scriptedSvg } from '../fixtures/logo.ts';
import { withSegment } from '../fixtures/pictures.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const browsers: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(async () => {
  await Promise.all(browsers.map((one) => one.close().catch(() => undefined)));
  await server?.stop();
});

async function manager(): Promise<Page> {
  const desk = await launchDesk();
  browsers.push(desk);
  return field.manageAs(desk, server.url, 'organisatie');
}

const logoOf = async () => {
  const bram = new Visitor(server.url);
  await bram.signIn('bram');
  return bram.ask('GET', `/v1/organisations/${DEMO_SLUG}/logo`);
};

describe('a logo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loopmee-logo-'));
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const choose = async (page: Page, path: string) => {
    await page.getByTestId('logo-file').setInputFiles(path);
  };

  it('is made smaller on the desk, stands in the office and where the code is shared, and can go', async () => {
    const page = await manager();
    await choose(page, file('groot.png', pngOf(1_600, 800)));
    const head = page.locator('.office-head .house-logo');
    await head.waitFor();
    await expect
      .poll(() =>
        head.evaluate((one: HTMLImageElement) => `${one.naturalWidth}x${one.naturalHeight}`),
      )
      .toBe('512x256');
    const phone = await launchPhone();
    browsers.push(phone);
    const walk = await field.joinWalk(phone, server.url, DEMO_CODE, 'Ravi');
    await field.allIn(walk);
    await walk.goto(`${walk.url().split('?')[0]}/deel`);
    const shared = walk.locator('.page .house-logo');
    await shared.waitFor();
    await expect.poll(() => shared.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(512);
    await page.getByRole('button', { name: 'Logo weghalen' }).click();
    await head.waitFor({ state: 'hidden' });
    await page.getByText('Er is nog geen logo.').waitFor();
    await shared.waitFor({ state: 'hidden' });
    expect((await logoOf()).status).toBe(404);
  }, 90_000);

  it('is not taken from a file that is no whole picture: a sentence, and nothing changed', async () => {
    const noise = pngOf(900, 900, 'noise');
    const bad: [string, Uint8Array, string][] = [
      ['a drawing with a program.png', scriptedSvg, 'Een SVG kan hier niet'],
      ['an empty file.png', new Uint8Array(), 'Dit is geen plaatje'],
      ['cut off.png', noise.subarray(0, noise.length / 2), 'Dit is geen plaatje'],
      ['cut off at the very end.png', noise.subarray(0, -20), 'Dit is geen plaatje'],
      ['words.png', new TextEncoder().encode('Beste lezer'), 'Dit is geen plaatje'],
    ];
    const page = await manager();
    for (const [name, bytes, sentence] of bad) {
      await choose(page, file(name, bytes));
      const problem = page.getByTestId('logo-problem');
      await problem.getByText(sentence, { exact: false }).waitFor();
      expect(await problem.innerText(), name).toContain('Er is niets veranderd.');
      await page.getByText('Er is nog geen logo.').waitFor();
      await page.reload();
      await page.locator('#house-name').waitFor();
    }
    expect((await logoOf()).status).toBe(404);
  });

  it('is refused by the server too, whatever sends it', async () => {
    const bram = new Visitor(server.url);
    await bram.signIn('bram');
    const put = async (bytes: Uint8Array) => {
      const path = `/v1/organisations/${DEMO_SLUG}/logo`;
      const answer = await bram.ask('PUT', path, bytes, { 'content-type': 'image/png' });
      const body = (await answer.json()) as { code?: string; detail?: string };
      return body.code ?? answer.status;
    };
    const good = pngOf(64, 64);
    expect(await put(good)).toBe(200);
    const before = Buffer.from(await (await logoOf()).arrayBuffer());
    expect(before.equals(Buffer.from(good))).toBe(true);
    const fiveMegabytes = new Uint8Array(5_000_000);
    fiveMegabytes.set(good);
    const bad: [string, Uint8Array, string][] = [
      ['a drawing', scriptedSvg, 'logo_is_drawing'],
      ['nothing', new Uint8Array(), 'wrong_logo'],
      ['cut off', good.subarray(0, -5), 'wrong_logo'],
      ['more behind its end', new Uint8Array([...good, 1, 2, 3]), 'wrong_logo'],
      ['a photo that says where it was taken', withSegment(0xe1, 'Exif'), 'wrong_logo'],
      ['five megabytes', fiveMegabytes, 'logo_too_large'],
      ['just too many bytes', new Uint8Array(limits.logoBytes + 1), 'logo_too_large'],
      ['just too wide', pngOf(limits.logoPixels + 1, 4), 'logo_too_large'],
    ];
    for (const [what, bytes, code] of bad) expect(await put(bytes), what).toBe(code);
    const after = await logoOf();
    expect(after.headers.get('content-type')).toBe('image/png');
    expect(after.headers.get('x-content-type-options')).toBe('nosniff');
    expect(after.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(Buffer.from(await after.arrayBuffer()).equals(before), 'nothing changed').toBe(true);
  });

  it('and what would go in the night are for nobody but a manager; who walks along sees the logo', async () => {
    const at = `/v1/organisations/${DEMO_SLUG}`;
    const bram = new Visitor(server.url);
    await bram.signIn('bram');
    const put = await bram.ask('PUT', `${at}/logo`, pngOf(32, 32), { 'content-type': 'image/png' });
    const { logo } = (await put.json()) as { logo: string };
    const status = async (who: Visitor, method: string, path: string) => {
      const answer = await who.ask(method, path, method === 'PUT' ? pngOf(16, 16) : undefined);
      await answer.arrayBuffer();
      return answer.status;
    };
    const routes = [
      ['PUT', `${at}/logo`],
      ['DELETE', `${at}/logo`],
      ['GET', `${at}/retention?photos=1&names=1`],
    ] as const;
    const stranger = new Visitor(server.url);
    const guest = new Visitor(server.url);
    await guest.open({ by: 'code', code: DEMO_CODE });
    for (const [method, path] of routes) {
      expect(await status(stranger, method, path), `a stranger ${method}`).toBe(401);
      expect(await status(guest, method, path), `a guest ${method}`).toBe(401);
    }
    for (const person of ['samira', 'noor', 'fatma', 'lotte']) {
      const staff = new Visitor(server.url);
      await staff.signIn(person);
      for (const [method, path] of routes)
        expect(await status(staff, method, path), `${person} ${method}`).toBe(404);
      expect(await status(staff, 'GET', `${at}/logo?v=${logo}`), person).toBe(200);
    }
    expect(await status(bram, 'GET', `${at}/retention?photos=1&names=`)).toBe(200);
    expect(await status(bram, 'GET', `${at}/retention?photos=soon`)).toBe(400);
    const elsewhere = '/v1/organisations/elders';
    for (const [method, path] of routes)
      expect(await status(bram, method, path.replace(at, elsewhere)), 'elsewhere').toBe(404);

    const read = (who: Visitor, query: string) => status(who, 'GET', `${at}/logo?${query}`);
    expect(await read(guest, `v=${logo}&lane=${guest.lane}`), 'on its walk').toBe(200);
    expect(await read(stranger, `v=${logo}&lane=${guest.lane}`), 'by its lane').toBe(401);
    expect(await read(stranger, `v=${logo}`)).toBe(401);
    expect(await read(guest, `v=${'A'.repeat(43)}&lane=${guest.lane}`)).toBe(404);
    expect(await read(guest, `v=${encodeURIComponent('../x')}&lane=${guest.lane}`)).toBe(404);
    expect(await status(guest, 'GET', `${elsewhere}/logo?v=${logo}&lane=${guest.lane}`)).toBe(404);
    const kept = await bram.ask('GET', `${at}/logo?v=${logo}`);
    expect(kept.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    await kept.arrayBuffer();
  });
});
