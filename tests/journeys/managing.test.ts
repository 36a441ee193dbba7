import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl as along } from '../../web/text/along/nl.ts';
import { nl as door } from '../../web/text/door/nl.ts';
import { nl } from '../../web/text/manage/nl.ts';
import { nl as words } from '../../web/text/nl.ts';
import { fine } from '../fixtures/answers.ts';
import { codeFor } from '../fixtures/letters.ts';
import { PEOPLE } from '../fixtures/managing.ts';
import { nextLetter } from '../fixtures/sign-in-by-mail.ts';
import { signedIn } from '../fixtures/walking.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server?.stop());

const open: BrowserContext[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close().catch(() => undefined))));
async function desk(): Promise<BrowserContext> {
  const browser = await launchDesk();
  open.push(browser);
  return browser;
}
async function phone(): Promise<BrowserContext> {
  const browser = await launchPhone({
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  open.push(browser);
  return browser;
}

async function managing(browser: BrowserContext, section = 'mensen'): Promise<Page> {
  const page = await field.officeAs(browser, server.url, 'manager');
  await page.goto(`${server.url}/beheer/${section}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
const rowOf = (page: Page, name: string) =>
  page.getByTestId('people').getByRole('row', { name: new RegExp(name) });
const announced = (page: Page, sentence: string) =>
  page.getByTestId('announcer').filter({ hasText: sentence }).waitFor();

/** As the page itself asks: same origin, with its own cookies. */
const post = (page: Page, path: string, body: object) =>
  page.evaluate(
    async ([to, text]) => {
      const headers = { 'content-type': 'application/json', 'x-loopmee': '1' };
      return (await fetch(to, { method: 'POST', headers, body: text })).status;
    },
    [path, JSON.stringify(body)] as const,
  );

test('a manager invites somebody, who comes in with the letter; another role sends them to sign in', async () => {
  const page = await managing(await desk());
  const email = 'kees@rozenbuurt-wonen.example';
  await page.getByRole('button', { name: nl.people.invite }).click();
  await page.locator('#invite-name').fill('Kees');
  await page.locator('#invite-email').fill(email);
  await page.getByRole('radio', { name: /Beoordeelt/i }).check();
  await page.getByRole('button', { name: nl.people.inviteSend }).click();
  await announced(page, nl.people.invited(email));
  expect(await page.getByTestId('invitations').innerText()).toContain(email);
  const invitation = await nextLetter(server.url, email);
  expect(invitation).toContain('/aanmelden');

  const other = await (await desk()).newPage();
  await other.goto(server.url);
  expect(await post(other, '/v1/sign-in/code', { email })).toBe(200);
  await nextLetter(server.url, email, invitation);
  const code = await codeFor(server.url, email);
  expect(await post(other, '/v1/sign-in/with-code', { email, code })).toBe(200);
  await other.goto(`${server.url}/kaart`);
  await other.getByTestId('review-row').first().waitFor();

  await page.reload();
  await rowOf(page, 'Kees').waitFor();
  expect(await page.getByTestId('invitations').count(), 'came, so not asked any more').toBe(0);
  await page.getByRole('button', { name: nl.people.changeNamed('Kees') }).click();
  await page
    .getByRole('radio', { name: /^Loopt door|^Loopt\b(?! mee)/i })
    .first()
    .check();
  await page.getByRole('button', { name: nl.save, exact: true }).click();
  await announced(page, nl.people.roleChanged('Kees'));
  expect(await rowOf(page, 'Kees').innerText()).toContain('loopt');

  await other.reload();
  await other.getByText(door.office.signIn).waitFor();
}, 120_000);

test('what another manager changed meanwhile is said, and one’s own change is not made', async () => {
  const page = await managing(await desk());
  await page.getByRole('button', { name: nl.people.changeNamed('Pieter') }).click();
  const elsewhere = await signedIn(server.url, 'bram');
  const change = { person: 'pieter', role: 'companion', was: 'reviewer' };
  await fine(elsewhere.ask('POST', `${PEOPLE}/role`, change));
  await page.getByRole('radio', { name: /Plant/i }).check();
  await page.getByRole('button', { name: nl.save, exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'intussen veranderd' }).waitFor();
  await page.keyboard.press('Escape');
  await rowOf(page, 'Pieter').getByText('loopt mee vanuit kantoor').waitFor();
});

test('a manager cannot step down by a slip of the hand, nor as the last one', async () => {
  const page = await managing(await desk());
  await page.getByRole('button', { name: nl.people.changeNamed('Bram') }).click();
  await page.getByRole('radio', { name: /Plant/i }).check();
  await page.getByRole('button', { name: nl.save, exact: true }).click();
  await page.getByRole('button', { name: nl.people.ownRoleYes }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: nl.typeNameWrong('Bram') })
    .waitFor();
  await page.locator('#typed-name').fill('bram');
  await page.getByRole('button', { name: nl.people.ownRoleYes }).click();
  await page.getByRole('alert').filter({ hasText: 'de laatste die mag beheren' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await rowOf(page, 'Bram').innerText()).toContain('beheert');
});

test('removing somebody takes their name, typed', async () => {
  const page = await managing(await desk());
  await page.getByRole('button', { name: nl.people.changeNamed('Jan') }).click();
  await page.getByRole('button', { name: nl.people.remove }).click();
  await page.locator('#typed-name').fill('Jan');
  await page.getByRole('button', { name: nl.people.removeYes }).click();
  await announced(page, nl.people.removed('Jan'));
  await rowOf(page, 'Jan').waitFor({ state: 'detached' });
});

test('without a network managing is there to read, and says of when it is', async () => {
  const browser = await desk();
  const page = await managing(browser);
  await rowOf(page, 'Fatma').waitFor();
  await browser.setOffline(true);
  await page.getByTestId('server-says').filter({ hasText: 'Geen bereik' }).waitFor();
  expect(await rowOf(page, 'Fatma').isVisible()).toBe(true);
  const change = page.getByRole('button', { name: nl.people.changeNamed('Fatma') });
  expect(await change.isDisabled()).toBe(true);
  await browser.setOffline(false);
  await page.getByTestId('server-says').waitFor({ state: 'detached' });
  expect(await change.isDisabled()).toBe(false);
});

test('the leader signs a phone out: it goes on pinning, and the office looks at what it sends', async () => {
  const lead = await field.startWalk(await phone(), server.url, 'Joke');
  const code = await field.codeOf(lead);
  const guest = await field.joinWalk(await phone(), server.url, code, 'Kim');
  // The phone told the office that nothing is left on it.
  await guest.locator('[data-testid="sync-line"][data-standing="in"]').waitFor();
  await guest.getByRole('button', { name: words.walk.menu }).click();
  await guest.getByRole('link', { name: words.walk.along }).click();
  await guest.getByTestId('company').getByText('Joke').waitFor();
  expect(await guest.getByTestId('along').count(), 'devices are for who leads').toBe(0);
  await guest.getByRole('link', { name: words.walk.toMap }).click();

  await field.along(lead);
  const kim = lead.getByTestId('along').getByRole('listitem').filter({ hasText: 'Kim' });
  await kim.filter({ hasText: 'alles binnen om' }).waitFor();
  await lead.getByRole('button', { name: along.revokeNamed('Kim') }).click();
  await lead.getByText(along.revokeWhat).waitFor();
  await lead.getByRole('button', { name: along.revokeYes }).click();
  await announced(lead, along.revokedNow('Kim'));
  await kim.filter({ hasText: 'afgemeld' }).waitFor();

  await field.pin(guest, 'litter');
  await guest.getByText(words.find.held).first().waitFor();
  const office = await field.officeAs(await desk(), server.url, 'reviewer');
  await office.getByTestId('held-rows').click();
  await office.getByText('Het komt van een toestel dat is afgemeld.').waitFor();
}, 120_000);

test('the leader lets nobody in any more, and a manager signs out the whole walk', async () => {
  const lead = await field.startWalk(await phone(), server.url, 'Els');
  const code = await field.codeOf(lead);
  const guest = await field.joinWalk(await phone(), server.url, code, 'Bo');
  await field.allIn(guest);
  await field.along(lead);
  await lead.getByRole('button', { name: along.stop }).click();
  await lead.getByRole('button', { name: along.stopYes }).click();
  await announced(lead, along.stoppedNow);
  await lead.getByText('De code is gestopt').waitFor();

  const page = await managing(await desk(), 'toestellen');
  const group = page.getByTestId('device-group').filter({ hasText: 'Bo' });
  await group.getByRole('button', { name: nl.devices.walkRevoke }).click();
  const name = await group.getByRole('heading').innerText();
  await page.locator('#typed-name').fill(name);
  await page.getByRole('button', { name: nl.devices.walkYes }).click();
  await announced(page, nl.devices.walkDone(name));
  await group.filter({ hasText: 'afgemeld' }).waitFor();
  await page.goto(`${server.url}/beheer/logboek`);
  await page.getByTestId('audit').filter({ hasText: 'toestel afgemeld' }).waitFor();
}, 120_000);
