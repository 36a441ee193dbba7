import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoMail } from '../../api/demo/demo-people.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
/** A passkey belongs to a name, not to a number. */
let url = '';
beforeAll(async () => {
  server = await startServer();
  url = server.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => server?.stop());
let desk: BrowserContext;
afterAll(() => desk?.close().catch(() => undefined));

/** A laptop that can keep passkeys, and checks who holds it unless told otherwise. */
async function laptop(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    checksHolder: (isUserVerified: boolean) =>
      cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    kept: async () =>
      (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  };
}

test('a passkey is offered after the first code, signs in without one, and is taken away again', async () => {
  desk = await launchDesk();
  const page = await desk.newPage();
  const device = await laptop(page);
  await page.goto(`${url}/aanmelden`);
  await page.locator('#sign-in-email').fill(demoMail('fatma'));
  await page.getByTestId('ask-code').click();
  await page.locator('#sign-in-code').fill(await field.mailCode(url, demoMail('fatma')));
  await page.getByTestId('use-code').click();
  await page.getByTestId('passkey-offer').waitFor();
  await page.getByRole('button', { name: 'Maak een passkey' }).click();
  await page.waitForURL(/\/kaart/);
  expect(await device.kept()).toBe(1);

  const signOut = async () => {
    await page.goto(`${url}/ik`);
    await page.getByTestId('passkey').waitFor();
    await page.getByTestId('sign-out').click();
    await page.waitForURL((at) => at.pathname === '/');
  };
  await signOut();
  await page.goto(`${url}/aanmelden?naar=/ik`);
  await page.getByTestId('with-passkey').click();
  await page.waitForURL(/\/ik$/);
  await page.getByText(demoMail('fatma')).waitFor();

  // Without a check of who holds the device, neither the browser nor the server lets anybody in.
  await signOut();
  await device.checksHolder(false);
  await page.goto(`${url}/aanmelden?naar=/ik`);
  await page.getByTestId('with-passkey').click();
  await page.getByTestId('sign-in-problem').waitFor();
  expect(await page.getByTestId('sign-in-problem').innerText()).toContain('niet gebruikt');
  const answer = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-loopmee': '1' };
    const post = (path: string, body: unknown) =>
      fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    const asked = await (await post('/v1/sign-in/passkey/options', {})).json();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
      ...asked,
      userVerification: 'discouraged',
    });
    const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    const said = await post('/v1/sign-in/passkey', { response: credential.toJSON() });
    return { status: said.status, code: ((await said.json()) as { code?: string }).code };
  });
  expect(answer).toEqual({ status: 401, code: 'passkey_wrong' });

  // Taken away, it opens nothing.
  await device.checksHolder(true);
  await page.getByTestId('with-passkey').click();
  await page.waitForURL(/\/ik$/);
  await page.getByRole('button', { name: /^Haal weg/ }).click();
  await page.getByTestId('passkey').waitFor({ state: 'detached' });
  await page.locator('#passkey-name').fill('Laptop van het werk');
  await page.getByTestId('add-passkey').click();
  await page.getByText('Laptop van het werk', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Haal weg: Laptop van het werk' }).click();
  await page.getByTestId('passkey').waitFor({ state: 'detached' });
  await page.getByTestId('sign-out').click();
  await page.waitForURL((at) => at.pathname === '/');
  await page.goto(`${url}/aanmelden`);
  await page.getByTestId('with-passkey').click();
  await page.getByTestId('sign-in-problem').waitFor();
}, 120_000);
