import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { Made } from '../../api/operator/make-organisation.ts';
import type { ListedOrganisation } from '../../schema/operator.ts';
import { directoryOf } from '../fixtures/directory.ts';
import { codeFor, letterTo } from '../fixtures/letters.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { top } from '../tools/run.ts';
import { launchDesk } from './browser.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let key: string;
beforeAll(async () => {
  server = await startServer();
  key = JSON.parse(readFileSync(`${server.stateDir}/secrets.json`, 'utf8')).OPERATOR_KEY;
}, 90_000);
afterAll(() => server.stop());

const path = '/v1/operator/organisations';
const rozenhof = {
  slug: 'rozenhof',
  name: 'Wonen Rozenhof',
  managerName: 'Ingrid',
  managerEmail: 'Ingrid@rozenhof.example',
  isOpen: false,
};
const withKey = (given: string) => ({ authorization: `Bearer ${given}` });
const make = (asked: unknown) => new Visitor(server.url).ask('POST', path, asked, withKey(key));
const made = async (asked: unknown): Promise<Made> => (await make(asked)).json();
const code = async (answer: Response) => ((await answer.json()) as { code: string }).code;
const list = async () => {
  const answer = await new Visitor(server.url).ask('GET', path, undefined, withKey(key));
  return ((await answer.json()) as { organisations: ListedOrganisation[] }).organisations;
};

describe('who runs the server', () => {
  it('makes an organisation, whose first manager signs in with the letter and sees nothing of others', async () => {
    expect(await made(rozenhof)).toEqual({ slug: 'rozenhof', isNew: true, isInvited: true });
    const email = 'ingrid@rozenhof.example';
    expect(await letterTo(server.url, email)).toContain('Wonen Rozenhof vraagt je om mee te lopen');
    const manager = new Visitor(server.url);
    await manager.ask('POST', '/v1/sign-in/code', { email });
    await expect.poll(() => codeFor(server.url, email)).toMatch(/^\d{6}$/);
    const typed = { email, code: await codeFor(server.url, email) };
    expect((await manager.ask('POST', '/v1/sign-in/with-code', typed)).status).toBe(200);
    const opened = await manager.open({ by: 'organisation', slug: 'rozenhof' });
    expect(await opened.json()).toMatchObject({ role: 'manager', person: { name: 'Ingrid' } });
    const pulled = (await (await manager.pull(['office'])).json()) as {
      scopes: { rows: { kind: string; set: { name: string } }[] }[];
    };
    const names = pulled.scopes[0]?.rows.map(({ kind, set }) => `${kind} ${set.name}`).sort();
    expect(names).toEqual(['member Ingrid', 'organisation Wonen Rozenhof']);
    expect((await manager.ask('GET', `/v1/organisations/${DEMO_SLUG}/audit`)).status).toBe(404);
    const log = await manager.ask('GET', '/v1/organisations/rozenhof/audit');
    const { lines } = (await log.json()) as { lines: { actor: string; action: string }[] };
    expect(lines.map(({ action }) => action)).toEqual(['sign-in', 'operator.create']);
    expect(await made(rozenhof), 'asked again').toMatchObject({ isNew: false, isInvited: false });
  });

  it('finishes one that was cut off, wherever that was, and sends the letter again', async () => {
    const asked = { ...rozenhof, slug: 'half-way', managerEmail: 'piet@half.example' };
    await made(asked);
    const directory = directoryOf(server.stateDir);
    for (const lost of [
      `DELETE FROM invitation WHERE organisation = 'half-way'`,
      `DELETE FROM person WHERE email = 'piet@half.example'`,
    ]) {
      directory.exec('PRAGMA foreign_keys = ON');
      directory.exec(lost);
      expect(await made(asked), lost).toEqual({ slug: 'half-way', isNew: false, isInvited: true });
      const found = directory
        .prepare(`SELECT count(*) AS invited FROM invitation WHERE organisation = 'half-way'`)
        .get();
      expect(found?.invited).toBe(1);
    }
    directory.close();
    expect((await list()).filter(({ slug }) => slug === 'half-way')).toHaveLength(1);
  });

  it('gives a slug once: not to another name, another manager, or two at the same time', async () => {
    const asked = { ...rozenhof, slug: 'once', managerEmail: 'one@once.example' };
    const both = await Promise.all([
      make(asked),
      make({ ...asked, name: 'Iemand anders', managerEmail: 'two@once.example' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await code(await make({ ...asked, name: 'Nog iemand' }))).toBe('slug_taken');
    expect(await code(await make({ ...asked, slug: DEMO_SLUG }))).toBe('slug_taken');
    expect(await code(await make({ ...asked, slug: 'Niet Goed' }))).toBe('bad_shape');
    expect(await code(await make({ ...asked, managerEmail: 'nobody' }))).toBe('bad_shape');
  });

  it('sees names and numbers, and nothing of what is inside', async () => {
    expect((await list()).find(({ slug }) => slug === DEMO_SLUG)).toEqual({
      slug: DEMO_SLUG,
      name: 'Rozenbuurt Wonen',
      isOpen: true,
      members: 8,
    });
  });

  it('can do it with one command, which says what it did and what is wrong', async () => {
    const run = (...args: string[]) =>
      promisify(execFile)(
        process.execPath,
        [`${top}tests/tools/organisation.ts`, '--url', server.url, ...args],
        {
          env: { ...process.env, OPERATOR_KEY: key },
        },
      ).catch((error: { stdout: string; stderr: string }) => error);
    const asked = [
      '--slug',
      'by-command',
      '--name',
      'Wonen',
      '--manager',
      'Ali <ali@wonen.example>',
    ];
    expect((await run(...asked)).stdout).toMatch(/Made by-command[\s\S]*ali@wonen\.example/);
    expect((await run(...asked)).stdout).toContain('was there already');
    expect(
      (await run('--slug', 'by-command', '--name', 'Anders', ...asked.slice(4))).stderr,
    ).toContain('Choose another');
    expect((await run('--slug', 'x')).stderr).toMatch(/slug, name, managerName, managerEmail/);
    expect((await run()).stdout).toContain('by-command  Wonen  0 members');
  });
});

describe('the page for who runs the server', () => {
  it('takes the key, lists, and makes one after saying what is not right yet', async () => {
    const browser = await launchDesk();
    const page = await browser.newPage();
    await page.goto(`${server.url}/operator`);
    await page.locator('#operator-key').fill('not-the-key');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('sleutel klopt niet');
    await page.locator('#operator-key').fill(key);
    await page.keyboard.press('Enter');
    await page.locator('#new-name').fill('Wonen Zonnehof');
    expect(await page.locator('#new-slug').inputValue()).toBe('wonen-zonnehof');
    await page.locator('#new-managerName').fill('Els');
    await page.locator('#new-managerEmail').fill('els');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('geen e-mailadres');
    await page.locator('#new-managerEmail').fill('els@zonnehof.example');
    await page.keyboard.press('Enter');
    await page.getByTestId('organisation').filter({ hasText: 'wonen-zonnehof' }).waitFor();
    expect(await page.locator('.card[role=status]').innerText()).toContain('els@zonnehof.example');
    expect(await letterTo(server.url, 'els@zonnehof.example')).toContain('Wonen Zonnehof');
    await page.reload();
    await page.locator('#operator-key').waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect(kept, 'the key is kept nowhere').not.toContain(key);
    await browser.close();
  });
});

// Last, since it counts for everyone at this address.
describe('somebody without the key', () => {
  it('is refused after the same time, and after ten guesses altogether, however many come at once', async () => {
    const guess = async (given: string) => {
      const from = performance.now();
      const answer = await new Visitor(server.url).ask('GET', path, undefined, withKey(given));
      return { code: await code(answer), ms: performance.now() - from };
    };
    const slow = await guess(key.slice(0, -1));
    expect(slow.code).toBe('operator_key_wrong');
    expect(slow.ms).toBeGreaterThanOrEqual(390);
    const guesses = await Promise.all(Array.from({ length: 40 }, (_, n) => guess(`guess-${n}`)));
    const wrong = guesses.filter(({ code: said }) => said === 'operator_key_wrong');
    // One was taken before, and the right key gave its own back.
    expect(wrong).toHaveLength(8);
    expect(await guess(key), 'the right one waits too').toMatchObject({ code: 'too_many_tries' });
  });
});
