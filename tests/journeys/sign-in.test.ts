import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG, demoMail } from '../../api/demo/demo-people.ts';
import { codeFor, letterTo } from '../fixtures/letters.ts';
import { nextLetter } from '../fixtures/sign-in-by-mail.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { endSignIns, inDirectory } from './directory.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const opened: BrowserContext[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close().catch(() => undefined))));

async function browser(launch = launchPhone): Promise<{ context: BrowserContext; page: Page }> {
  const context = await launch({
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  opened.push(context);
  return { context, page: await context.newPage() };
}

async function askCode(page: Page, email: string): Promise<string> {
  await page.locator('#sign-in-email').fill(email);
  await page.getByTestId('ask-code').click();
  await page.locator('#sign-in-code').waitFor();
  return field.mailCode(server.url, email);
}

/** Everything in the copy of what the server said. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('view');
      request.onsuccess = () => resolve(request.result);
    });
    const chunks = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction('chunk').objectStore('chunk').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return chunks.length;
  });

describe('a code by e-mail', () => {
  it('signs in, also pasted with a space, and leads to where somebody was going', async () => {
    const { page } = await browser(launchDesk);
    await page.goto(`${server.url}/plan`);
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    const code = await askCode(page, demoMail('samira'));
    expect(code).toMatch(/^\d{6}$/);
    const input = page.locator('#sign-in-code');
    await expect.poll(() => input.evaluate((one) => one === document.activeElement)).toBe(true);
    await input.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/plan$/);
    // Samira walks: the office says so, and what she does see where.
    await page.getByText('loop je door de buurt', { exact: false }).waitFor();
    await page.goto(`${server.url}/ik`);
    await page.getByText(demoMail('samira')).waitFor();
    expect(await page.locator('main').innerText()).toContain('dit toestel');
  });

  it('that is wrong says so in a sentence, and the right one still works', async () => {
    const { page } = await browser();
    await page.goto(`${server.url}/aanmelden`);
    const code = await askCode(page, demoMail('jan'));
    await page.locator('#sign-in-code').fill(code === '111111' ? '222222' : '111111');
    await page.getByTestId('use-code').click();
    const problem = page.getByTestId('sign-in-problem');
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/klopt niet, of hij is verlopen.*nieuwe code/s);
    await page.locator('#sign-in-code').fill(code);
    await page.getByTestId('use-code').click();
    await page.getByRole('heading', { name: 'Aangemeld als Jan' }).waitFor();
  });

  it('works once, for five minutes, and for nobody unknown; all with the same answer', async () => {
    const use = async (email: string, code: string) => {
      const answer = await new Visitor(server.url).ask('POST', '/v1/sign-in/with-code', {
        email,
        code,
      });
      return answer.ok ? 'in' : ((await answer.json()) as { code: string }).code;
    };
    const ask = async (email: string) => {
      const sent = await new Visitor(server.url).ask('POST', '/v1/sign-in/code', { email });
      expect(sent.status).toBe(200);
    };
    const codeAfter = async (email: string, before: string) => {
      await ask(email);
      await nextLetter(server.url, email, before);
      return codeFor(server.url, email);
    };
    const email = demoMail('noor');
    const code = await codeAfter(email, '');
    expect(await use(email, code)).toBe('in');
    expect(await use(email, code), 'used before').toBe('mail_code_wrong');
    await ask('nobody@elsewhere.example');
    const late = await codeAfter(email, await letterTo(server.url, email));
    inDirectory(server, 'UPDATE verification SET expires_at = 1');
    expect(await use(email, late), 'over').toBe('mail_code_wrong');
    expect(await letterTo(server.url, 'nobody@elsewhere.example'), 'no letter').toBe('');
    expect(await use('nobody@elsewhere.example', '123456')).toBe('mail_code_wrong');
  });

  it('needs a network, and says that walking does not', async () => {
    const { context, page } = await browser();
    await page.goto(server.url);
    await field.readyForOffline(page);
    await context.setOffline(true);
    await page.goto(`${server.url}/aanmelden`);
    await page.locator('#sign-in-email').fill(demoMail('jan'));
    await page.getByTestId('ask-code').click();
    await page.getByText('Aanmelden kan zodra er bereik is; wandelen kan nu al.').waitFor();
  });
});

describe('being signed in', () => {
  it('is ended from another browser, and what was read there is forgotten', async () => {
    const phone = await browser();
    await field.be(phone.page, server.url, 'fatma');
    await phone.page.getByTestId('review-row').first().waitFor();
    // The list is there before what it was made of is kept.
    await expect.poll(() => stored(phone.page)).toBeGreaterThan(0);
    const desk = await browser(launchDesk);
    await field.be(desk.page, server.url, 'fatma');
    await desk.page.goto(`${server.url}/ik`);
    await desk.page.locator('[data-testid="sign-in"][data-here="false"]').waitFor();
    await desk.page.getByRole('button', { name: /^Meld af: Chrome/ }).click();
    await desk.page
      .locator('[data-testid="sign-in"][data-here="false"]')
      .waitFor({ state: 'detached' });

    await phone.page.reload();
    await phone.page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    expect(await phone.page.getByTestId('review-row').count()).toBe(0);
    await expect.poll(() => stored(phone.page)).toBe(0);
  });

  it('asks again after a change of role, and then shows what that role may do', async () => {
    const { page } = await browser(launchDesk);
    await field.be(page, server.url, 'pieter');
    await page.getByTestId('review-row').first().waitFor();
    inDirectory(
      server,
      "UPDATE membership SET role = 'companion' WHERE person = 'pieter' AND organisation = ?",
      DEMO_SLUG,
    );
    inDirectory(server, "DELETE FROM sign_in WHERE user_id = 'pieter'");
    await page.reload();
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.locator('[data-person="pieter"]').click();
    await page.getByText('loop je mee', { exact: false }).waitFor();
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'Aangemeld als Pieter' }).waitFor();
    expect(await page.getByRole('link', { name: 'Naar kantoor' }).count()).toBe(0);
  });

  it('is over by itself after a day’s work', async () => {
    const { page } = await browser(launchDesk);
    await field.be(page, server.url, 'lotte');
    await page.getByTestId('review-row').first().waitFor();
    endSignIns(server, 'lotte');
    await page.goto(`${server.url}/ik`);
    await page.getByText('Je bent hier niet aangemeld.').waitFor();
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.locator('[data-person="lotte"]').click();
    await page.waitForURL(/\/ik$/);
    await page.getByText(demoMail('lotte')).waitFor();
  });
});
