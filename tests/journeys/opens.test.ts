import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../tools/processes.ts';
import { killBrowser, launchPhone, newProfile } from './browser.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('opens on a phone from the built Worker', async () => {
  const phone = await launchPhone();
  try {
    const page = await phone.newPage();
    await page.goto(server.url);
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).not.toBe('');
  } finally {
    await phone.close();
  }
});

test('says that a script is gone instead of sending the page in its place', async () => {
  expect((await fetch(`${server.url}/assets/gone.js`)).status).toBe(404);
});

test('leaves no browser behind when the app is killed', async () => {
  const profileDir = newProfile();
  const phone = await launchPhone({ profileDir });
  await phone.newPage();
  const running = () => processes().filter(({ command }) => command.includes(profileDir)).length;
  expect(running()).toBeGreaterThan(0);
  await killBrowser(profileDir);
  await expect.poll(running).toBe(0);
});

test('answers again after workerd was killed, with the demo still there', async () => {
  const demo = () => fetch(`${server.url}/v1/hello`).then((answer) => answer.json());
  const before = await demo();
  await server.kill();
  await expect.poll(() => demo().catch(() => null), { timeout: 30_000 }).toEqual(before);
});
