import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { nl as answers } from '../../web/text/answer/nl.ts';
import { dayWords } from '../../web/text/format.ts';
import { nl as words } from '../../web/text/nl.ts';
import { nl as say } from '../../web/text/planning/nl.ts';
import { fine } from '../fixtures/answers.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { Desk } from '../fixtures/told-concern.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { allIn, desks, status } from './at-desk.ts';

const desk = desks();
let hand: Desk;
beforeAll(async () => {
  hand = await Desk.open(desk.url(), DEMO_SLUG);
});
const contexts: BrowserContext[] = [];
afterAll(() => Promise.all(contexts.map((one) => one.close().catch(() => undefined))));

const open = async (page: Page, find: string) => {
  await page.goto(`${desk.url()}/kaart?vondst=${find}`);
  await status(page).waitFor();
};
const sheet = (page: Page) => page.getByTestId('plan-sheet');
const gate = (page: Page) => page.getByTestId('gate');

/** Lets nothing be kept on this device until what it returns is called, as on a phone that is slow to write. */
async function holdSaves(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        document.documentElement.removeAttribute('data-let-go');
        const opening = indexedDB.open('capture');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('mut', 'readwrite');
          const isOver = () => document.documentElement.hasAttribute('data-let-go');
          const hold = () => {
            held();
            if (!isOver()) tx.objectStore('mut').count().onsuccess = hold;
          };
          hold();
          tx.oncomplete = () => opening.result.close();
        };
      }),
  );
  return () => page.evaluate(() => document.documentElement.setAttribute('data-let-go', ''));
}

/** What a resident reads on their own page. */
async function readsOf(code: string): Promise<string> {
  const page = await fetch(`${desk.url()}/b/${DEMO_SLUG}/${code}`);
  return page.text();
}

test('three draughty doors: one cause, one visit, and three residents who read what came of it', async () => {
  const doors: { id: string; code: string }[] = [];
  for (const number of [60, 62, 64])
    doors.push(
      await hand.hear({
        category: 'draught',
        address: { id: null, line: `Lindestraat ${number}`, complex: 'LIN' },
        wantsNoAnswer: false,
      }),
    );
  const page = await desk.deskOf('team-lead');
  await open(page, doors[0]?.id ?? '');
  await page.getByTestId('alike').getByRole('button', { name: answers.cause.make }).click();
  await page.getByTestId('cause-save').click();

  // From the cause to one visit, for all three of them.
  await page.getByTestId('plan-visit').click();
  const together = page.getByTestId('plan-together');
  await together.getByText(say.form.together(3)).waitFor();
  await together.locator('#plan-task').fill('Strips bij drie deuren');
  await together.getByTestId('plan-save').click();
  expect(await together.getByTestId('plan-problem').innerText()).toContain(words.plan.ownerMissing);
  await together.locator('#plan-owner').selectOption('Sam');
  await together.locator('#plan-plannedOn').fill(dayFromNow(2));
  await together.locator('#plan-dueOn').fill(dayFromNow(1));
  await together.getByTestId('plan-save').click();
  expect(
    await together.getByTestId('plan-problem').innerText(),
    'promised before it is planned',
  ).toContain('ligt vóór de geplande dag');
  await together.locator('#plan-dueOn').fill(dayFromNow(9));
  await together.getByTestId('plan-save').click();
  await together.waitFor({ state: 'detached' });
  await expect.poll(() => status(page).innerText()).toBe(words.status.planned);
  await allIn(page);
  // Each of them has the visit, and its resident reads of the appointment.
  await open(page, doors[2]?.id ?? '');
  await page.getByTestId('follow-up').getByText('Strips bij drie deuren').waitFor();
  const stands = doors.map(({ code }) => readsOf(code));
  for (const text of await Promise.all(stands)) expect(text).toContain('een afspraak gepland');

  // The work has steps, and a day that cannot be is said and not kept.
  await page.getByTestId('follow-up-open').click();
  await sheet(page).waitFor();
  expect(await page.getByTestId('plan-thing').count()).toBe(3);
  const steps = () => page.getByTestId('plan-step').allInnerTexts();
  const part = page.locator('#plan-part');
  // The next is typed while the one before is still being kept.
  const goOn = await holdSaves(page);
  for (const step of ['Bellen', 'Strips meenemen']) {
    await part.fill(step);
    await part.press('Enter');
  }
  await part.fill('Slu');
  await goOn();
  await expect.poll(steps).toEqual(['Bellen', 'Strips meenemen']);
  expect(await part.inputValue()).toBe('Slu');
  await page.getByRole('button', { name: say.sheet.up('Strips meenemen') }).click();
  await expect.poll(steps).toEqual(['Strips meenemen', 'Bellen']);
  // A tick stays on while it is being kept, whatever is drawn meanwhile.
  const tick = page.getByTestId('plan-step').first().getByRole('checkbox');
  const letGo = await holdSaves(page);
  await tick.check();
  await part.fill('Sleutel');
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(await tick.isChecked()).toBe(true);
  await letGo();
  await sheet(page).getByText(say.sheet.partsCount(1, 2)).waitFor();
  expect(await tick.isChecked()).toBe(true);
  await part.fill('');
  await page.locator('#plan-due').fill(dayFromNow(1));
  await page.getByTestId('due-too-soon').waitFor();
  await page.locator('#plan-due').fill(dayFromNow(5));
  await page.getByTestId('due-too-soon').waitFor({ state: 'detached' });
  // What was done before can be taken back until this is kept.
  await sheet(page)
    .getByText(say.days.dueBefore(dayWords(dayFromNow(5), 'nl')))
    .waitFor();
  await sheet(page).getByRole('button', { name: say.sheet.undo }).click();
  await expect.poll(() => page.locator('#plan-due').inputValue()).toBe(dayFromNow(9));
  const today = `${words.plan.plannedOn}: ${say.days.quick.today}`;
  await page.getByRole('button', { name: today }).click();
  await page.getByRole('button', { name: today, pressed: true }).waitFor();

  // Done is done once all three heard of it; one of them hears something else.
  await page.getByTestId('plan-done').click();
  await gate(page).waitFor();
  expect(await page.getByTestId('gate-raiser').count()).toBe(3);
  await page.getByTestId('gate-save').click();
  const missing = await page.getByTestId('gate-missing').innerText();
  expect(missing).toContain(say.gate.gaps.text);
  expect(missing).toContain(say.gate.gaps.how);
  await page.locator('#gate-how').selectOption('visit');
  await page.locator('#gate-text').fill('Er zitten nu strips in de deur.');
  const third = page.getByTestId('gate-raiser').filter({ hasText: 'Lindestraat 64' });
  await third.getByRole('button', { name: say.gate.own }).click();
  await third.getByLabel(say.gate.text).fill('Nee, want deze deur wordt in mei vervangen.');
  const first = page.getByTestId('gate-raiser').filter({ hasText: 'Lindestraat 60' });
  await first.getByLabel(say.gate.report).selectOption('heard');
  await page.getByTestId('gate-save').click();
  await gate(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.getByTestId('plan-status').innerText()).toBe('Klaar');
  await allIn(page);
  const [one = '', two = '', three = ''] = await Promise.all(
    doors.map(({ code }) => readsOf(code)),
  );
  for (const text of [one, two]) expect(text).toContain('Er zitten nu strips in de deur.');
  expect(three).toContain('deze deur wordt in mei vervangen');
  expect(three).not.toContain('Er zitten nu strips');
  await open(page, doors[0]?.id ?? '');
  await expect.poll(() => status(page).innerText()).toBe(words.status.done);
  await open(page, doors[1]?.id ?? '');
  // How its report ended is not known yet.
  await expect.poll(() => status(page).innerText()).toBe(words.status.planned);
}, 180_000);

test('‘no, because’ is an answer to who saw it, without a network too', async () => {
  const position = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' };
  const find = await hand.say('observation.create', { category: 'broken', position });
  const page = await desk.deskOf('team-lead');
  await open(page, find);
  await page.getByTestId('accept').click();
  await page.locator('#plan-task').fill('Lamp vervangen');
  await page.locator('#plan-owner').selectOption('other');
  await page.locator('#plan-owner-name').fill('Gemeente');
  await page.locator('#plan-owner-name').blur();
  await page.getByTestId('plan-save').click();
  await page.getByTestId('follow-up').getByText('Gemeente').waitFor();
  await allIn(page);
  // What the gate asks is fetched before the network goes.
  await page.getByTestId('follow-up-open').click();
  await page.getByTestId('plan-done').waitFor();
  await page.context().setOffline(true);
  await page.getByTestId('plan-done').click();
  expect(await page.getByTestId('gate-raiser').innerText()).toContain('Langs de deuren');
  await gate(page).getByRole('button', { name: say.gate.no }).click();
  expect(await page.locator('#gate-text').inputValue()).toBe(say.gate.noStart);
  await page.locator('#gate-text').pressSequentially('de lamp is van de gemeente.');
  await page.getByTestId('gate-save').click();
  await gate(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say.sheet.close }).click();
  await page.context().setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await allIn(page);
  await page.reload();
  await expect.poll(() => status(page).innerText()).toBe(words.status.done);
  await page
    .getByTestId('review-detail')
    .getByText('Nee, want de lamp is van de gemeente.')
    .first()
    .waitFor();
}, 120_000);

test('whose owner left meanwhile says so, and is given to somebody else with the rest as it was', async () => {
  const position = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' };
  const find = await hand.say('observation.create', { category: 'broken', position });
  const about = { kind: 'observation', id: find };
  const who = { kind: 'member', id: 'jan' };
  await hand.say('follow_up.create', { about, task: 'Paal rechtzetten', owner: 'Jan', who });
  const bram = new Visitor(desk.url());
  await fine(bram.signIn('bram'));
  await fine(
    bram.ask('POST', `/v1/organisations/${DEMO_SLUG}/people/remove`, {
      person: 'jan',
      was: 'walker',
    }),
  );
  const page = await desk.deskOf('team-lead');
  await open(page, find);
  await page.getByTestId('follow-up-open').click();
  await expect
    .poll(() => page.getByTestId('owner-left').innerText())
    .toContain(say.who.left('Jan'));
  await page.locator('#plan-who').selectOption('residents');
  await page.getByTestId('owner-left').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: say.sheet.close }).click();
  const card = page.getByTestId('follow-up');
  await expect.poll(() => card.innerText()).toContain(say.who.residents);
  expect(await card.innerText()).toContain('Paal rechtzetten');
}, 90_000);

test('finds picked at the desk are planned for together, and what a resident told comes along out of the walk’s sight', async () => {
  const position = { lat: 52.0845, lng: 5.0715, accuracy: 6, how: 'gps' };
  const finds: string[] = [];
  for (const category of ['unsafe', 'unsafe']) {
    const find = await hand.say('observation.create', { category, position });
    await hand.say('observation.patch', { status: 'seen' }, { e: find, base: { status: find } });
    finds.push(find);
  }
  const line = 'Onbekende dijk 9';
  await hand.hear({ category: 'noise', position, address: { id: null, line, complex: null } });
  const page = await desk.deskOf('team-lead');
  await page.goto(`${desk.url()}/kaart?toon=alles&soort=unsafe`);
  for (const find of finds)
    await page
      .locator('li', { has: page.locator(`[data-testid="review-row"][href*="${find}"]`) })
      .getByRole('checkbox')
      .check();
  await page.getByTestId('plan-picked').click();
  await page.locator('#plan-task').fill('Steiger afzetten');
  await page.locator('#plan-owner').selectOption('residents');
  await page.getByTestId('plan-save').click();
  await page.getByTestId('bulk').waitFor({ state: 'detached' });
  await open(page, finds[1] ?? '');
  await page.getByTestId('follow-up-open').click();
  await sheet(page).waitFor();
  expect(await page.getByTestId('plan-thing').count()).toBe(2);

  await page.getByTestId('plan-add').click();
  await page.locator('#plan-search').fill('onbekende dijk');
  await sheet(page)
    .getByRole('button', { name: /Onbekende dijk 9/ })
    .click();
  expect(await page.getByTestId('plan-street').innerText()).toContain(say.sheet.street);
  await page.getByRole('button', { name: say.sheet.together }).click();
  await sheet(page).waitFor({ state: 'detached' });
  const cards = page.getByTestId('follow-up');
  await expect.poll(() => cards.count()).toBe(2);
  const standing = (status: string) =>
    cards.filter({ has: page.locator('.count', { hasText: status }) });
  await standing(words.followUpStatus.dropped).waitFor();
  await standing(words.followUpStatus.open).getByTestId('follow-up-open').click();
  await page.getByTestId('plan-thing').filter({ hasText: line }).waitFor();
}, 120_000);
