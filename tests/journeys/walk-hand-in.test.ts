import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { nl } from '../../web/text/hand-in/nl.ts';
import { fine } from '../fixtures/answers.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { find, guestOn, mutation } from '../fixtures/walking.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';
import { startServer, type TestServer } from './server.ts';

const waits = { timeout: 30_000 };
let server: TestServer;
const open: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close().catch(() => undefined)));
  await server?.stop();
});

const opened = (one: BrowserContext): BrowserContext => {
  open.push(one);
  return one;
};
const own = (page: Page) => page.getByTestId('hand-in-own');
const closed = (page: Page) => page.getByTestId('hand-in-closed');

/** A phone says with each reading what is still only on it. */
const hears = (phone: Visitor, walk: string, left: { finds: number; photos: number }) =>
  fine(
    phone.ask('POST', '/v1/sync/pull', {
      v: PROTOCOL_VERSION,
      lane: phone.lane,
      epoch: 0,
      scopes: [{ s: `walk:${walk}`, c: 0 }],
      left,
    }),
  );

async function close(page: Page): Promise<void> {
  await page.getByTestId('close-walk').click();
  await page.getByTestId('close-walk-yes').click();
  await closed(page).waitFor(waits);
}

test('a walk is handed in with one phone missing, closed by two at once, and completed the next day', async () => {
  const geolocation = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
  const samira = await field.startWalk(
    opened(await launchPhone({ geolocation })),
    server.url,
    'Samira',
  );
  await field.readyForOffline(samira);
  const code = await field.codeOf(samira);
  const walk = new URL(samira.url()).pathname.split('/')[2] ?? '';
  const kim = await guestOn(server.url, code);
  await fine(kim.push([mutation(1, 'participant.create', { nickname: 'Kim', role: 'walker' })]));
  await hears(kim, walk, { finds: 1, photos: 0 });

  // Without a network: what is here is told, and of the others nothing is guessed.
  await samira.context().setOffline(true);
  await field.pin(samira, 'litter');
  await field.closePanel(samira);
  const here = `${server.url}/w/${walk}/inleveren`;
  await samira.goto(here);
  await own(samira).getByText('Nog 1 ding te versturen').waitFor();
  // Until the page has heard that there is no network the find is under way.
  await expect
    .poll(() => samira.getByTestId('hand-in-finds').innerText())
    .toMatch(/Afval[\s\S]*Op dit toestel/);
  await samira.getByText(nl.help).waitFor();
  expect(await samira.getByText(nl.allIn).count()).toBe(0);

  // In reach: all of this phone is in once the server says so, and Kim's is as Kim's phone said.
  await samira.context().setOffline(false);
  await own(samira).getByText(nl.allIn).waitFor(waits);
  const phones = samira.getByTestId('hand-in-phones');
  await phones.getByText(/^Telefoon van Kim: om \d\d:\d\d nog 1 te versturen$/).waitFor(waits);
  await still(samira);
  expect([await faults(samira), await smallTargets(samira), await sideways(samira)]).toEqual([
    [],
    [],
    [],
  ]);
  await samira.getByTestId('close-walk').click();
  await samira.getByText(nl.closeAskSome).waitFor();
  await samira.getByRole('button', { name: nl.notYet }).click();
  await samira.getByTestId('close-walk').waitFor();

  // A colleague closes it without a network, and meanwhile it is closed.
  const desk = await opened(await launchDesk()).newPage();
  await field.be(desk, server.url, 'jan');
  await desk.goto(`${server.url}/j/${code}`);
  await desk.locator('#join-nickname').fill('Jan');
  await desk.getByTestId('join-walk').click();
  await desk.waitForURL(/\/w\//);
  await field.allIn(desk);
  await field.readyForOffline(desk);
  await desk.goto(here);
  await desk.getByTestId('hand-in-phones').getByText('Telefoon van Kim').waitFor(waits);
  await desk.context().setOffline(true);
  await close(desk);
  await closed(desk).getByText('Jij sloot de wandeling af').waitFor();
  await close(samira);
  await closed(samira).getByText('Jij sloot de wandeling af').waitFor();
  await own(samira).getByText(nl.allIn).waitFor(waits);
  await samira.getByTestId('late-finds').getByText(nl.laterNone).waitFor();
  await desk.context().setOffline(false);
  await closed(desk)
    .getByText(/al afgesloten door Samira: \d\d:\d\d. Er is niets veranderd/)
    .waitFor(waits);

  // The next day Kim's phone is charged: what it has is taken in, and shown as what came later.
  await samira.clock.setFixedTime(Date.now() + 24 * 3_600_000);
  await fine(kim.push([{ ...find(2), set: { ...find(2).set, category: 'broken' } }]));
  await hears(kim, walk, { finds: 0, photos: 0 });
  await samira.goto(here);
  await samira.getByTestId('late-finds').getByText('Kapot').waitFor(waits);
  await phones.getByText(/^Telefoon van Kim: alles binnen om \S+/).waitFor(waits);
  await closed(samira).getByText(nl.stillTaken).waitFor();
}, 120_000);
