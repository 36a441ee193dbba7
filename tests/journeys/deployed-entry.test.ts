import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Visitor } from '../fixtures/visitor.ts';
import { quietEnv, toolPath, top } from '../tools/run.ts';
import { applyMigrations, freePort } from '../tools/worker.ts';

const secret = (first: string) => first.padEnd(40, 'kT7vQ2mX9pLr4sWz');
const settings = {
  AUTH_SECRET: secret('auth'),
  OPERATOR_KEY: secret('operator'),
  MAIL_FROM: 'loopmee@loopmee.example',
  SECURITY_CONTACT: 'mailto:security@loopmee.example',
};

let folder: string;
let child: ChildProcess | undefined;
afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What is deployed, in the real runtime, with these settings. */
async function startDeployed(vars: Record<string, string>) {
  folder = mkdtempSync(join(tmpdir(), 'loopmee-deployed-'));
  mkdirSync(`${folder}/client`);
  const config = readFileSync(`${top}wrangler.toml`, 'utf8')
    .replace(/^main = .*/m, `main = "${top}api/index.ts"`)
    .replace('binding = "ASSETS"', `binding = "ASSETS"\ndirectory = "${folder}/client"`)
    .replace('migrations_dir = "', `migrations_dir = "${top}`);
  writeFileSync(`${folder}/wrangler.toml`, `${config}\n[[send_email]]\nname = "MAIL"\n`);
  await applyMigrations(`${folder}/state`);
  const port = await freePort();
  const flags = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  const where = ['--config', `${folder}/wrangler.toml`, '--persist-to', `${folder}/state`];
  const address = ['--ip', '127.0.0.1', '--port', `${port}`, '--inspector-port', '0'];
  child = spawn(process.execPath, [toolPath('wrangler'), 'dev', ...where, ...address, ...flags], {
    cwd: folder,
    env: { ...process.env, ...quietEnv, WRANGLER_LOG_PATH: `${folder}/logs`, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      said += part;
    });
  return { url: `http://127.0.0.1:${port}`, said: () => said };
}

const slowly = { timeout: 60_000, interval: 200 };

describe('what is deployed', () => {
  it('does not start without its settings, names them, and repeats no value', async () => {
    const short = 'hunter2-too-short';
    const { url, said } = await startDeployed({ ...settings, AUTH_SECRET: short, MAIL_FROM: '' });
    await expect
      .poll(said, slowly)
      .toMatch(/does not start without AUTH_SECRET \([^)]+\), MAIL_FROM/);
    expect(said()).not.toMatch(/hunter2|operatorkT7v/);
    const answer = await fetch(`${url}/v1/hello`, { signal: AbortSignal.timeout(3_000) }).catch(
      () => null,
    );
    expect(answer?.status ?? 503).toBeGreaterThanOrEqual(500);
  });

  it('runs with them, and knows no demo', async () => {
    const { url, said } = await startDeployed(settings);
    const get = (path: string, headers = {}) =>
      fetch(`${url}${path}`, { headers }).catch(() => undefined);
    await expect.poll(async () => (await get('/v1/hello'))?.status, slowly).toBe(200);
    expect(await (await get('/v1/hello'))?.json()).toEqual({
      organisations: [],
      person: null,
      isDemo: false,
    });
    expect((await get('/v1/demo/people'))?.status).toBe(404);
    expect((await get('/v1/demo/mail'))?.status).toBe(404);
    expect(await (await get('/.well-known/security.txt'))?.text()).toContain(
      settings.SECURITY_CONTACT,
    );
    const list = await get('/v1/operator/organisations', {
      authorization: `Bearer ${settings.OPERATOR_KEY}`,
    });
    expect(await list?.json()).toEqual({ organisations: [] });
    expect(said()).not.toMatch(/authkT7v|operatorkT7v/);
  });

  it('writes nothing of anybody in its log, also where something goes wrong', async () => {
    const { url, said } = await startDeployed(settings);
    const visitor = new Visitor(url);
    const ask = (...asked: Parameters<Visitor['ask']>) =>
      visitor.ask(...asked).catch(() => undefined);
    await expect.poll(async () => (await ask('GET', '/v1/hello'))?.status, slowly).toBe(200);
    const email = 'mevrouw.dewit@loopmee.example';
    await ask('POST', '/v1/sign-in/code', { email });
    await ask('POST', '/v1/sign-in/with-code', { email, code: '918273' });
    await ask('POST', '/v1/lanes', '{ "Mevrouw De Wit"');
    expect((await visitor.open({ by: 'code', code: 'W1TW1T' })).status).toBe(404);
    expect((await visitor.open({ by: 'secret', secret: 'geheim-van-de-wit' })).status).toBe(404);
    expect((await visitor.push([])).status).toBe(401);
    const organisation = {
      slug: 'wit',
      name: 'Wonen De Wit',
      managerName: 'Mevrouw De Wit',
      managerEmail: email,
      isOpen: true,
    };
    const key = { authorization: `Bearer ${settings.OPERATOR_KEY}` };
    const broken = await ask('POST', '/v1/operator/organisations', organisation, key);
    // The local runtime knows no jurisdictions, so this is a fault of ours, as good as any.
    expect(broken?.status).toBe(500);
    expect(JSON.stringify(await broken?.json())).not.toMatch(/jurisdiction|\.ts|De Wit/);
    await expect.poll(said, slowly).toContain('/v1/operator/organisations');
    expect(said()).not.toMatch(/de.?wit|w1tw1t|918273|jurisdiction|operatorkT7v/i);
    expect(said()).not.toContain(visitor.token);
    expect(said()).not.toContain(visitor.lane);
  });
});
