import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { nl as along } from '../../web/text/along/nl.ts';
import { nl as checkup } from '../../web/text/checkup/nl.ts';
import { nl } from '../../web/text/manage/nl.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { field } from './field.ts';
import type { LookAt } from './screens.ts';

/** Who walks along on one's own walk, and what one is asked before a phone is signed out. */
export async function alongScreens(
  phone: BrowserContext,
  url: string,
  lookAt: LookAt,
): Promise<void> {
  const walk = await field.startWalk(phone, url, 'Joke');
  const code = await field.codeOf(walk);
  // The code goes to where it is looked up behind the answer.
  await expect
    .poll(async () => (await new Visitor(url).open({ by: 'code', code })).status)
    .toBe(200);
  await field.along(walk);
  await walk.getByRole('button', { name: along.revokeNamed(along.noName) }).click();
  await walk.getByText(along.revokeWhat).waitFor();
  await lookAt('along, asking', walk);
  await walk.keyboard.press('Escape');
  await walk.locator('dialog').waitFor({ state: 'hidden' });
  await lookAt('along', walk);
  await walk.close();
}

/** What only a manager sees of people, devices and the log, with the forms open. */
export async function managingScreens(
  desk: BrowserContext,
  url: string,
  lookAt: LookAt,
): Promise<void> {
  const page = await field.officeAs(desk, url, 'manager');
  await page.goto(`${url}/beheer`);
  await page.getByRole('button', { name: nl.people.invite }).click();
  await page.getByRole('button', { name: nl.people.inviteSend }).click();
  await page.getByRole('alert').waitFor();
  await lookAt('inviting, with a mistake', page);
  await page.locator('#invite-name').fill('Kees');
  await page.locator('#invite-email').fill('kees@rozenbuurt-wonen.example');
  await page.getByRole('button', { name: nl.people.inviteSend }).click();
  await page.getByTestId('announcer').filter({ hasText: 'kees@' }).waitFor();
  await lookAt('people', page);
  await page.getByRole('button', { name: nl.people.changeNamed('Fatma') }).click();
  await page.getByRole('radio').first().waitFor();
  await lookAt('a person', page);
  await page.getByRole('button', { name: nl.people.remove }).click();
  await page.getByRole('button', { name: nl.people.removeYes }).click();
  await page.getByRole('alert').waitFor();
  await lookAt('removing a person', page);
  await page.goto(`${url}/beheer/toestellen`);
  await page.getByTestId('device-group').first().waitFor();
  await lookAt('devices', page);
  await page.goto(`${url}/beheer/nachtcontrole`);
  await page.getByRole('button', { name: checkup.now }).click();
  await page.getByTestId('checkup-list').waitFor();
  await lookAt('the night check', page);
  await page.goto(`${url}/beheer/logboek`);
  await page.getByTestId('audit').waitFor();
  await lookAt('the log', page);
  await page.close();
}
