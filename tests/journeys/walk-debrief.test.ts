import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nl } from '../../web/text/debrief/nl.ts';
import { SECRET, type TalkedWalk, talkedWalk } from '../fixtures/talked-walk.ts';
import { launchDesk } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let walk: TalkedWalk;
const open: BrowserContext[] = [];
beforeAll(async () => {
  server = await startServer();
  walk = await talkedWalk(server.url);
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close().catch(() => undefined)));
  await server?.stop();
});

/** A screen in the room, at which somebody of the organisation is signed in. */
async function screenOf(person: string): Promise<Page> {
  const desk = await launchDesk();
  open.push(desk);
  const page = await desk.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await field.be(page, server.url, person);
  await page.goto(`${server.url}/j/${walk.code}`);
  await page.locator('#join-nickname').fill(person);
  await page.getByTestId('join-walk').click();
  await page.waitForURL(/\/w\//);
  await field.allIn(page);
  return page;
}

const slide = (page: Page) => page.getByTestId('debrief-slide');
const findAt = (page: Page) => slide(page).getAttribute('data-find');
const at = (page: Page) => page.getByTestId('debrief-at').innerText();
const chosen = (page: Page, name: string) =>
  page
    .getByTestId('debrief-decide')
    .getByRole('button', { name, exact: true })
    .and(page.locator('[aria-pressed="true"]'))
    .waitFor();
const votes = (page: Page) => page.getByTestId('debrief-votes').getAttribute('data-votes');
const announcer = (page: Page) => page.getByTestId('announcer').innerText();

async function toFind(page: Page, find: string): Promise<void> {
  for (let step = 0; step < 6 && (await findAt(page)) !== find; step++) {
    const before = await at(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => at(page)).not.toBe(before);
  }
  expect(await findAt(page)).toBe(find);
}

async function promise(page: Page, place: number, what: string): Promise<void> {
  await page.getByTestId(`promise-${place}`).getByRole('button').click();
  await page.locator('#promise-what').fill(what);
  await page.locator('#promise-team').selectOption({ label: 'Onderhoud' });
  await page.locator('#promise-due').fill('2099-12-04');
  await page.getByTestId('promise-save').click();
  await page.getByTestId(`promise-${place}`).getByText(what).waitFor();
}

/** One page per paper, and what it says. */
async function printed(page: Page, kind: 'poster' | 'actions' | 'group') {
  await page.evaluate(() => {
    delete document.body.dataset.printed;
    window.print = () => {
      document.body.dataset.printed = 'yes';
    };
  });
  await page.getByTestId(`print-${kind}`).click();
  const paper = page.getByTestId(`paper-${kind}`);
  await paper.waitFor({ state: 'attached' });
  // Its pictures are there, and from now on it goes once it was printed.
  await page.locator('body[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByTestId('debrief').isVisible()).toBe(false);
  const text = await paper.innerText();
  const drawings = await paper
    .locator('img')
    .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length);
  // Nothing sticks out of a sheet that has only itself.
  const cut = await paper
    .locator('.debrief-poster')
    .evaluateAll((all) => all.some((one) => one.scrollHeight > one.clientHeight + 1));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => paper.count()).toBe(0);
  return { text, drawings, cut, pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length };
}

test('a walk is talked over: children first, nothing of behind a door, hands, a choice, and three promises', async () => {
  const jan = await screenOf('jan');
  const here = `${server.url}/w/${walk.walk}/bespreken`;
  await jan.goto(here);
  await jan.getByTestId('debrief-awaited').getByText('Vos').waitFor();
  await jan.getByTestId('debrief-begin').click();
  await slide(jan).waitFor();

  // In its order; and on each of them nothing of what a resident told, and no drawing that nobody released.
  const order: (string | null)[] = [];
  const pictures: string[] = [];
  for (let step = 1; step <= 6; step++) {
    await expect.poll(() => at(jan)).toBe(`${step} van 6`);
    order.push(await findAt(jan));
    if (order.at(-1) === walk.ids.drawn) {
      await slide(jan).locator('img').waitFor();
      await expect.poll(() => announcer(jan)).toMatch(/^\d van 6, Afval, \w+/);
      await slide(jan).getByText('Vos vond dit').waitFor();
    }
    pictures.push(
      ...(await slide(jan)
        .locator('img')
        .evaluateAll((all) => all.map(() => 'img'))),
    );
    const dom = await jan.content();
    expect(dom).not.toContain(SECRET);
    expect(dom).not.toContain('Schimmel');
    expect(await jan.locator('[aria-pressed="true"]').count()).toBe(0);
    if (step < 6) await jan.getByTestId('debrief-next').click();
  }
  const { drawn, shy, bench, lamp, litter, again } = walk.ids;
  expect(new Set(order.slice(0, 2))).toEqual(new Set([drawn, shy]));
  expect(order[2]).toBe(bench);
  expect(new Set(order.slice(3))).toEqual(new Set([lamp, litter, again]));
  expect(pictures).toEqual(['img']);

  // By keys: hands, kept, together, private, away and back.
  await jan.keyboard.press('ArrowRight');
  await jan.getByTestId('debrief-end').waitFor();
  await jan.getByRole('button', { name: nl.end.back }).click();
  for (let step = 0; step < 5; step++) {
    const before = await at(jan);
    await jan.keyboard.press('ArrowLeft');
    await expect.poll(() => at(jan)).not.toBe(before);
  }
  await toFind(jan, drawn);
  await jan.keyboard.press('h');
  await chosen(jan, 'Houden');
  await toFind(jan, bench);
  await jan.keyboard.press('5');
  await expect.poll(() => votes(jan)).toBe('5');
  await jan.getByRole('button', { name: nl.unvote }).click();
  await expect.poll(() => votes(jan)).toBe('4');
  await jan.keyboard.press('w');
  await slide(jan).getByText(nl.isRemoved).waitFor();
  await jan.getByRole('button', { name: nl.undo }).click();
  await slide(jan).getByText(nl.isRemoved).waitFor({ state: 'detached' });
  expect(await jan.locator('[aria-pressed="true"]').count()).toBe(0);
  await jan.keyboard.press('p');
  await slide(jan).getByText(nl.isPrivate).waitFor();
  await toFind(jan, again);
  await jan.keyboard.press('s');
  await jan.getByTestId('together').locator('button').first().click();
  await chosen(jan, 'Samen met…');
  const back = order.indexOf(litter) < order.indexOf(again);
  if (back) {
    for (let step = order.indexOf(again); step > order.indexOf(litter); step--)
      await jan.keyboard.press('ArrowLeft');
    await expect.poll(() => findAt(jan)).toBe(litter);
  } else await toFind(jan, litter);
  await jan.getByTestId('seen-twice').waitFor();
  await slide(jan).getByText(nl.joined).waitFor();
  await slide(jan).getByText('Het stinkt hier').first().waitFor();
  await jan.getByRole('button', { name: 'Wij', exact: true }).click();
  await jan.getByRole('button', { name: 'Onderhoud', exact: true }).click();
  await chosen(jan, 'Onderhoud');
  await promise(jan, 1, 'Lantaarn 18 brandt weer');
  await promise(jan, 2, 'De garages zijn schoon');
  await still(jan);
  expect([await faults(jan), await smallTargets(jan), await sideways(jan)]).toEqual([[], [], []]);

  // The page is lost: it goes on at the same find, with its time, also without a network.
  await jan.goto(`${server.url}/w/${walk.walk}/inleveren`);
  await jan.getByTestId('hand-in-own').filter({ hasText: 'nog niets vastgelegd' }).waitFor({
    timeout: 30_000,
  });
  await field.readyForOffline(jan);
  await jan.context().setOffline(true);
  await jan.goto(here);
  await expect.poll(() => findAt(jan)).toBe(litter);
  await chosen(jan, 'Onderhoud');
  expect(await jan.getByTestId('debrief-timer').innerText()).toMatch(/1[89]:\d\d/);

  // Two screens, of which one has no network: the first stands, and the other is shown beside it.
  const noor = await screenOf('noor');
  await noor.goto(here);
  await noor.getByTestId('debrief-begin').click();
  await toFind(noor, lamp);
  await noor.keyboard.press('h');
  await chosen(noor, 'Houden');
  await noor.keyboard.press('3');
  await promise(noor, 3, 'Een tweede bankje');
  await expect
    .poll(() => noor.getByTestId('promise-3').locator('.sync').count(), { timeout: 30_000 })
    .toBe(0);
  if ((await findAt(jan)) !== lamp) {
    const steps = order.indexOf(lamp) - order.indexOf(litter);
    for (let step = 0; step < Math.abs(steps); step++)
      await jan.keyboard.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight');
  }
  await expect.poll(() => findAt(jan)).toBe(lamp);
  await jan.getByRole('button', { name: 'Weg', exact: true }).click();
  await jan.keyboard.press('2');
  await expect.poll(() => votes(jan)).toBe('2');
  await promise(jan, 3, 'Een hek om het plein');
  await jan.context().setOffline(false);
  await expect.poll(() => votes(jan), { timeout: 30_000 }).toBe('5');
  const beside = jan.getByTestId('also-said');
  await beside.waitFor({ timeout: 30_000 });
  await chosen(jan, 'Houden');
  await expect
    .poll(() => beside.innerText())
    .toMatch(/Dit staat[\s\S]*Houden[\s\S]*Ook gezegd[\s\S]*Weg/);
  const refused = jan.getByTestId('promise-refused');
  await refused.waitFor({ timeout: 30_000 });
  await expect
    .poll(() => refused.innerText())
    .toMatch(/heeft al een belofte[\s\S]*Een hek om het plein/);
  await jan.getByTestId('promise-3').getByText('Een tweede bankje').waitFor();
  // A free place takes it.
  await jan.getByTestId('promise-1').getByRole('button').click();
  await jan.getByTestId('promise-withdraw').click();
  await refused.getByRole('button', { name: 'Zet op plek 1' }).click();
  await jan.getByTestId('promise-1').getByText('Een hek om het plein').waitFor();
  await refused.waitFor({ state: 'detached' });
  await beside.getByRole('button', { name: nl.useThis }).first().click();
  await beside.waitFor({ state: 'detached' });

  // Thank you, and on paper: each on its sheet, in black, and nothing private on any.
  // At the end it is nowhere among the finds.
  const where = async () => (await jan.getByTestId('debrief-at').allInnerTexts()).join();
  for (let before = await where(); before; before = await where()) {
    await jan.keyboard.press('ArrowRight');
    await expect.poll(where).not.toBe(before);
  }
  await jan.getByTestId('debrief-end').waitFor();
  await jan.getByText(nl.end.childrenText).waitFor();
  const poster = await printed(jan, 'poster');
  expect(poster).toMatchObject({ pages: 1, cut: false, drawings: 1 });
  expect(poster.text).toMatch(
    /Dit zagen we[\s\S]*Afval, Meidoornstraat[\s\S]*Een hek om het plein/,
  );
  expect(poster.text).not.toMatch(/straat \d|Vos|jan|Samira|Mooi|Schimmel/);
  expect(poster.text).toContain('/buurt/rozenbuurt-wonen');
  const actions = await printed(jan, 'actions');
  expect(actions.pages).toBe(1);
  expect(actions.text).toMatch(/Afval[\s\S]*samen met Afval[\s\S]*Wij: Onderhoud/);
  expect(actions.text).toContain(nl.paper.private);
  const group = await printed(jan, 'group');
  expect(group).toMatchObject({ pages: 1, drawings: 1 });
  expect(group.text).toMatch(/Vos vond dit: niet fijn, vies[\s\S]*Dank je wel/);
  expect(group.text).not.toMatch(/Mooi|Schimmel/);

  // The office reads in one line what was decided.
  const desk = await launchDesk();
  open.push(desk);
  const fatma = await field.officeAs(desk, server.url, 'reviewer');
  await fatma.goto(`${server.url}/kaart?vondst=${litter}`);
  await fatma.getByTestId('debriefed').waitFor();
  expect(await fatma.getByTestId('debriefed').innerText()).toBe(
    'Nabespreking: Houden · wie pakt het op: Wij: Onderhoud',
  );
}, 120_000);
