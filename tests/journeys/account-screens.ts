import type { BrowserContext } from 'playwright-core';
import { DEMO_CODE, demoMail } from '../../api/demo/demo-people.ts';
import { field } from './field.ts';
import type { LookAt } from './screens.ts';

/** Every screen of signing in and out, and what a walk says when its person is not signed in. */
export async function accountScreens(
  phone: BrowserContext,
  server: string,
  lookAt: LookAt,
): Promise<void> {
  // Passkeys belong to a name, not to a number.
  const url = server.replace('127.0.0.1', 'localhost');
  const page = await phone.newPage();
  await page.goto(`${url}/aanmelden`);
  await page.getByTestId('be-reviewer').first().waitFor();
  await page.getByTestId('ask-code').click();
  await page.getByTestId('sign-in-problem').waitFor();
  await lookAt('sign in, with a mistake', page);
  await page.locator('#sign-in-email').fill(demoMail('lotte'));
  await page.getByTestId('ask-code').click();
  await page.locator('#sign-in-code').waitFor();
  await lookAt('sign in, the code', page);
  await page.locator('#sign-in-code').fill(await field.mailCode(url, demoMail('lotte')));
  await page.getByTestId('use-code').click();
  await page.getByTestId('passkey-offer').waitFor();
  await lookAt('a passkey is offered', page);
  await page.getByRole('button', { name: 'Nu niet' }).click();
  await page.getByTestId('review-row').first().waitFor();

  await page.goto(`${url}/j/${DEMO_CODE}`);
  await page.locator('#join-nickname').fill('Lotte');
  await page.getByTestId('join-walk').click();
  await page.waitForURL(/\/w\//);
  await field.allIn(page);
  const walk = page.url();
  await phone.route(/\/v1\/sync\//, (route) => route.abort());
  await field.pin(page, 'litter');
  await page.goto(`${url}/ik`);
  await page.getByTestId('sign-out').click();
  await page.getByTestId('sign-out-ask').waitFor();
  await lookAt('signing out with unsent work', page);
  await page.keyboard.press('Escape');
  await page.getByTestId('sign-out-ask').waitFor({ state: 'detached' });
  await lookAt('who I am', page);
  await page.getByTestId('sign-out').click();
  await page.getByRole('button', { name: 'Toch afmelden' }).click();
  await page.waitForURL((at) => at.pathname === '/');

  await page.goto(walk);
  await page.getByTestId('sign-in-card').waitFor();
  await lookAt('a walk of who is not signed in', page);
  await field.be(page, url, 'jan');
  await page.goto(walk);
  await page.getByTestId('not-yours').waitFor();
  await lookAt('a walk of somebody else', page);
  await page.goto(`${url}/niet-verstuurd`);
  await page.getByTestId('unsent-lane').waitFor();
  await lookAt('unsent, of somebody else', page);
  await page.goto(`${url}/kaart`);
  await page.getByText('loop je door de buurt', { exact: false }).waitFor();
  await lookAt('the office, for who walks', page);
  await page.goto(`${url}/`);
  await page.getByTestId('be-reviewer').first().waitFor();
  await lookAt('start, signed in', page);
  await phone.unroute(/\/v1\/sync\//);
}
