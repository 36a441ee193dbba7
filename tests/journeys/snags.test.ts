import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { allIn, desks } from './at-desk.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';

const { url, opened, deskOf } = desks();

const groups = (page: Page) => page.getByTestId('snag-group');
const agenda = (page: Page) => page.getByTestId('snag-agenda').getByTestId('snag-group');
const text = 'De kast ligt er al drie weken';

/** A desk at the list. */
async function atList(): Promise<Page> {
  const page = await deskOf('team-lead');
  await page.getByRole('link', { name: 'Kan niet waar zijn' }).click();
  await groups(page).first().waitFor();
  return page;
}

/** Says it, on whatever screen has the button. */
async function say(page: Page, words: { text: string; rule?: string }): Promise<void> {
  await page.getByTestId('snag-open').click();
  if (words.rule) await page.getByLabel('Welke regel zit in de weg?').fill(words.rule);
  await page.getByLabel('Wat kan niet waar zijn?').fill(words.text);
  await page.getByLabel('Niemand hoeft te weten dat ik het was').check();
  await page.getByTestId('snag-send').click();
  await page.getByTestId('snag-saved').waitFor();
}

test('said without a network and without a name, talked over, and read by who said it', async () => {
  const phone = opened(await launchPhone());
  const walk = await field.joinWalk(phone, url(), DEMO_CODE, 'Kim');
  await field.pin(walk, 'litter');
  await field.readyForOffline(walk);
  await field.allIn(walk);
  await phone.setOffline(true);
  const panel = walk.getByTestId('find-snags');
  await walk.getByTestId('snag-open').click();
  await walk.getByTestId('snag-send').click();
  expect(await panel.getByRole('alert').innerText()).toContain('Schrijf eerst op');
  await still(walk);
  expect([await faults(walk), await smallTargets(walk), await sideways(walk)]).toEqual([
    [],
    [],
    [],
  ]);
  await walk.getByRole('button', { name: 'Toch niet' }).click();
  await say(walk, { text: 'Dit schreef ik verkeerd' });
  await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => panel.getByTestId('snag-lines').count()).toBe(0);
  await say(walk, { text });
  await expect
    .poll(() => panel.getByTestId('snag-lines').innerText())
    .toMatch(/van jou[\s\S]*Wacht op/);
  await phone.setOffline(false);
  await field.allIn(walk);

  const desk = await atList();
  const mine = groups(desk).filter({ hasText: text });
  await mine.waitFor();
  expect(await mine.innerText()).toMatch(/van vandaag[\s\S]*Afval/);
  expect(await desk.locator('main').innerText()).not.toMatch(/Kim|verkeerd/);
  const put = desk.getByRole('button', { name: `Op de agenda: ${text}` });
  await put.focus();
  await desk.keyboard.press('Enter');
  await expect.poll(() => agenda(desk).count()).toBe(1);
  await desk.getByRole('button', { name: /^Op de agenda: Drie offertes/ }).click();
  await expect.poll(() => agenda(desk).count()).toBe(2);
  const first = () => agenda(desk).first().innerText();
  expect(await first()).toContain(text);
  await desk.getByRole('button', { name: /^Eerder: Drie offertes/ }).click();
  await expect.poll(first).toContain('Drie offertes');

  await desk.getByTestId('snag-begin').click();
  const session = desk.getByTestId('snag-session');
  const heading = session.getByRole('heading', { level: 1 });
  expect(await heading.innerText()).toBe('Drie offertes voor elke kapotte lamp');
  await desk.keyboard.press('ArrowRight');
  await expect.poll(() => heading.innerText()).toBe(text);
  expect(await desk.getByTestId('snag-clock').innerText()).toBe('10:00');
  await desk.keyboard.press('t');
  await expect.poll(() => desk.getByTestId('snag-clock').innerText()).not.toBe('10:00');
  await desk.keyboard.press('t');
  await session.getByLabel('Naam').fill('Zeynep');
  await desk.keyboard.press('Enter');
  await session.getByText('Zeynep').waitFor();
  await session.getByRole('button', { name: 'Leg vast' }).click();
  expect(await session.getByRole('alert').innerText()).toBe('Kies eerst wat eruit kwam.');
  await session.getByLabel('Iemand beslist').check();
  await session.getByLabel('Wie beslist?').fill('Nel van het bestuur');
  await session.getByLabel('In één zin').fill('Nel belt vrijdag met de gemeente.');
  await still(desk);
  expect([await faults(desk), await sideways(desk)]).toEqual([[], []]);
  await session.getByRole('button', { name: 'Leg vast' }).click();
  // What was talked over leaves the agenda; the other stands there now.
  await expect.poll(() => heading.innerText()).toContain('Drie offertes');
  await allIn(desk);
  const kept = await desk.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain('Zeynep');
  await heading.focus();
  await desk.keyboard.press('Escape');
  await desk.getByTestId('snag-begin').click();
  expect(await session.innerText(), 'who was in the room is forgotten').not.toContain('Zeynep');
  await desk.getByRole('button', { name: 'Sluit de sessie' }).click();
  await desk.getByRole('button', { name: /^Besproken/ }).click();
  await expect
    .poll(() => desk.getByTestId('snags-ended').innerText())
    .toContain('Nel belt vrijdag');

  await panel.getByTestId('snag-outcome').waitFor();
  expect(await panel.innerText()).toMatch(/van jou[\s\S]*Nel van het bestuur beslist/);
  expect(await panel.innerText()).toContain('Nel belt vrijdag met de gemeente.');
}, 240_000);

test('a rule that came up on three walks rises by itself, and the list goes on a wall or a table', async () => {
  const phone = opened(await launchPhone());
  const desk = await atList();
  const rule = groups(desk).filter({ hasText: /sleutel/i });
  const walkAndSay = async (words: string) => {
    const walk = await field.startWalk(phone, url(), 'Kim');
    await walk.getByRole('button', { name: 'Menu' }).click();
    await say(walk, { rule: words, text: `Ik sta voor een dichte deur (${words})` });
    await walk.keyboard.press('Escape');
    await field.allIn(walk);
    await walk.close();
  };
  await walkAndSay('Sleutels halen op kantoor');
  await walkAndSay('sleutels halen op kantoor.');
  await expect.poll(() => rule.innerText()).toContain('2 keer gezegd');
  expect(await rule.getAttribute('data-raised')).toBe('false');
  await walkAndSay('Sleutels  halen, op kantoor');
  await expect.poll(() => rule.innerText()).toContain('Kwam op 3 wandelingen naar voren');
  // What the other test put on the agenda stands beside the list.
  const list = desk.locator('[aria-labelledby="snags-list"]').getByTestId('snag-group');
  const raised = await list.evaluateAll((all) => all.map((one) => one.getAttribute('data-raised')));
  expect(raised).toContain('false');
  expect(raised, 'what rose stands above the rest').toEqual([...raised].sort().reverse());
  await still(desk);
  expect(await faults(desk)).toEqual([]);

  await desk.evaluate(() => {
    window.print = () => undefined;
  });
  for (const [size, points] of [
    ['A4', [595, 842]],
    ['A3', [842, 1191]],
  ] as const) {
    await desk.getByRole('button', { name: `Print op ${size}` }).click();
    const paper = desk.getByTestId('snag-paper');
    await paper.waitFor({ state: 'attached' });
    const pdf = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1');
    const box = /MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.slice(1).map(Number) ?? [];
    expect(box.map(Math.round), size).toEqual(points);
    // Printing takes it away.
    await paper.waitFor({ state: 'detached' });
  }
  // For looking at it, once more.
  await desk.getByRole('button', { name: 'Print op A4' }).click();
  await desk.emulateMedia({ media: 'print' });
  const paper = desk.getByTestId('snag-paper');
  await expect.poll(() => paper.isVisible()).toBe(true);
  expect(await desk.locator('.snags').isVisible()).toBe(false);
  const printed = await paper.innerText();
  expect(printed).toContain('Kwam op 3 wandelingen naar voren');
  expect(printed).not.toMatch(/Kim|Samira/);
  const colours = await paper.evaluate((one) =>
    [...one.querySelectorAll('*')].map((part) => getComputedStyle(part).color),
  );
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
}, 240_000);
