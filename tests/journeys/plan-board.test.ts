import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';
import { Desk } from '../fixtures/told-concern.ts';
import { allIn, desks } from './at-desk.ts';
import {
  card,
  choose,
  columnOf,
  drag,
  focused,
  inColumn,
  isFocused,
  offline,
  online,
  sheet,
  tasksIn,
  walkTo,
} from './at-plan-board.ts';
import { launchDesk, launchPhone } from './browser.ts';
import { field } from './field.ts';
import { faults, sideways, smallTargets, still } from './readable.ts';

const { url, opened, deskOf } = desks();

/** Bram, who plans too, from elsewhere. */
let bram: Desk;
let find = '';
beforeAll(async () => {
  bram = await Desk.open(url(), DEMO_SLUG);
  const position = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' };
  find = await bram.say('observation.create', { category: 'broken', position });
});
const plan = (task: string, set: Record<string, unknown> = {}) =>
  bram.say('follow_up.create', {
    about: { kind: 'observation', id: find },
    task,
    owner: 'Sam',
    ...set,
  });
/** Bram changes a card that stands as it was made. */
const changed = (id: string, set: Record<string, unknown>) =>
  bram.say('follow_up.patch', set, {
    e: id,
    base: Object.fromEntries(Object.keys(set).map((name) => [name, id])),
  });
const known = async (id: string) => (await bram.row('follow_up', id))?.set ?? {};

async function boardOf(address = '/plan'): Promise<Page> {
  const page = await deskOf('team-lead');
  await page.goto(`${url()}${address}`);
  await page.getByTestId('plan-card').first().waitFor();
  return page;
}

describe('the board with keys alone', () => {
  test('cards move, get a day and somebody, change places and come back', async () => {
    const [one, two] = [await plan('Toetskaart een'), await plan('Toetskaart twee')];
    const page = await boardOf();
    await walkTo(page, 'open', 'Toetskaart twee');
    await page.keyboard.press('Control+ArrowUp');
    const order = async () =>
      (await tasksIn(page, 'open')).filter((task) => task.startsWith('Toetskaart'));
    const before = ['Toetskaart een', 'Toetskaart twee'];
    await expect.poll(order).toEqual([...before].reverse());
    await isFocused(page, 'Toetskaart twee');
    await page.keyboard.press('u');
    await expect.poll(order).toEqual(before);

    // One save for several, and one undo.
    await page.keyboard.press('x');
    await walkTo(page, 'open', 'Toetskaart een');
    await page.keyboard.press('x');
    await expect.poll(() => page.getByTestId('plan-bulk').innerText()).toContain('2 gekozen');
    await choose(page, 'm', /2 kaarten/, 1);
    for (const task of before) await inColumn(page, task, 'doing');
    await expect.poll(() => page.getByTestId('plan-bulk').count()).toBe(0);
    await page.keyboard.press('u');
    for (const task of before) await inColumn(page, task, 'open');

    await walkTo(page, 'open', 'Toetskaart een');
    await choose(page, 'm', /Verplaats/, 0);
    await inColumn(page, 'Toetskaart een', 'planned');
    await isFocused(page, 'Toetskaart een');
    await page.getByText('staat op Ingepland.').waitFor();
    await choose(page, 'd', /Wanneer/, 0);
    await isFocused(page, 'Toetskaart een');
    await choose(page, 'o', /Wie doet/, 0);
    await expect.poll(() => card(page, 'Toetskaart een').innerText()).toContain('Lotte');
    await isFocused(page, 'Toetskaart een');
    await allIn(page);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
    expect(await known(one)).toMatchObject({
      status: 'planned',
      plannedOn: today,
      owner: 'Lotte',
      who: { kind: 'member' },
    });
    expect((await known(two)).status).toBe('open');
  });

  test('waiting asks for what, done asks for answers, and dropped can be taken back', async () => {
    await plan('Wachtkaart');
    const page = await boardOf();
    await walkTo(page, 'open', 'Wachtkaart');
    await choose(page, 'm', /Verplaats/, 2);
    await sheet(page, /Waarop wacht/).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('board-waiting');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Schrijf in een paar woorden' }).waitFor();
    await page.keyboard.type('een nieuw slot');
    await page.keyboard.press('Enter');
    await inColumn(page, 'Wachtkaart', 'waiting');
    await expect.poll(() => card(page, 'Wachtkaart').innerText()).toContain('een nieuw slot');
    await isFocused(page, 'Wachtkaart');

    await choose(page, 'm', /Verplaats/, 4);
    await page.getByTestId('gate').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('gate').waitFor({ state: 'detached' });
    expect(await columnOf(page, 'Wachtkaart')).toBe('waiting');
    await isFocused(page, 'Wachtkaart');

    await choose(page, 'm', /Verplaats/, 5);
    await expect.poll(() => card(page, 'Wachtkaart').count()).toBe(0);
    await page.keyboard.press('u');
    await inColumn(page, 'Wachtkaart', 'waiting');
  });

  test('can be switched off, and are shown when asked', async () => {
    await plan('Stille kaart');
    const page = await boardOf();
    await walkTo(page, 'open', 'Stille kaart');
    await page.keyboard.press('?');
    await page.getByLabel('Toetsen doen iets').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[data-open]').first().focus();
    await page.keyboard.press('m');
    await page.keyboard.press('.');
    expect(await page.getByRole('dialog').count()).toBe(0);
    // The arrows are no letters: nobody presses them by speaking.
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(first);
  });
});

describe('more than one at work', () => {
  test('who drags a card that somebody just moved reads where it is, and nothing is lost', async () => {
    const id = await plan('Samenkaart');
    const page = await boardOf();
    await card(page, 'Samenkaart').and(page.locator('[draggable="true"]')).waitFor();
    await offline(page);
    await drag(page, 'Samenkaart', 'doing');
    await inColumn(page, 'Samenkaart', 'doing');
    await card(page, 'Samenkaart').getByTestId('plan-unsent').waitFor();
    await changed(id, { status: 'waiting', waitingFor: 'de gemeente' });
    await online(page);
    await page.getByText('nu bij Sam in Wacht op').waitFor();
    await inColumn(page, 'Samenkaart', 'waiting');
    await expect.poll(() => card(page, 'Samenkaart').innerText()).toContain('twee keer veranderd');
    await page.getByRole('button', { name: 'Laat zo' }).click();
    await expect.poll(() => card(page, 'Samenkaart').innerText()).not.toContain('twee keer');
    await allIn(page);
    expect((await known(id)).status).toBe('waiting');
  });

  test('who wants it there all the same moves it with one press', async () => {
    const id = await plan('Tochkaart');
    const page = await boardOf();
    await offline(page);
    await walkTo(page, 'open', 'Tochkaart');
    await choose(page, 'm', /Verplaats/, 0);
    await inColumn(page, 'Tochkaart', 'planned');
    await changed(id, { status: 'doing' });
    await online(page);
    await page.getByText('nu bij Sam in In uitvoering').waitFor();
    await page.getByRole('button', { name: 'Toch naar Ingepland' }).click();
    await inColumn(page, 'Tochkaart', 'planned');
    await allIn(page);
    expect((await known(id)).status).toBe('planned');
  });

  test('a card that is closed elsewhere while it is moved here says so, and stays closed', async () => {
    const id = await plan('Sluitkaart');
    const page = await boardOf();
    await offline(page);
    await walkTo(page, 'open', 'Sluitkaart');
    await choose(page, 'm', /Verplaats/, 1);
    await inColumn(page, 'Sluitkaart', 'doing');
    const answer = await bram.say('answer.create', {
      about: { kind: 'observation', id: find },
      how: 'app',
      on: dayFromNow(0),
      text: 'De lamp brandt weer.',
    });
    await changed(id, { status: 'done', said: { [find]: answer } });
    await online(page);
    await page.getByText('is intussen afgerond door een collega').waitFor();
    await inColumn(page, 'Sluitkaart', 'done');
    await page.getByRole('button', { name: 'Laat zo' }).click();
    await allIn(page);
    expect((await known(id)).status).toBe('done');
  });
});

test('a promise that passed its day is on top, and says which day it was', async () => {
  await plan('Gewone kaart', { status: 'doing' });
  await plan('Te late kaart', { status: 'doing', dueOn: dayFromNow(-3) });
  const page = await boardOf();
  await expect.poll(async () => (await tasksIn(page, 'doing'))[0]).toBe('Te late kaart');
  expect(await card(page, 'Te late kaart').getByTestId('plan-due').innerText()).toContain(
    'te laat: was',
  );
});

test('a way of looking is an address with a name, by person without a number, and not among those of the desk', async () => {
  await plan('Sams kaart', { status: 'planned', plannedOn: dayFromNow(0) });
  const page = await boardOf('/plan?lanen=persoon&als=lijst');
  await page.getByRole('region', { name: 'Sam' }).getByText('Sams kaart').waitFor();
  await page.getByRole('link', { name: 'Bord', exact: true }).click();
  const lane = page.getByRole('region', { name: 'Sam', exact: true });
  await lane.getByText('Sams kaart').waitFor();
  expect(await lane.locator('h2, h3').locator('.count').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Wie' }).selectOption({ label: 'Sam' });
  await expect.poll(() => page.url()).toContain('wie=member');
  await expect.poll(() => page.locator('.plan-shown .count:visible').count()).toBe(0);
  await page.getByRole('button', { name: 'Bewaar weergave' }).click();
  await page.locator('#board-name').fill('Van Sam');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByTestId('plan-view').filter({ hasText: 'Van Sam' }).waitFor();
  await page.getByRole('link', { name: 'Beoordelen' }).click();
  await field.deskRead(page);
  expect(await page.getByTestId('saved-view').filter({ hasText: 'Van Sam' }).count()).toBe(0);
  await page.goto(`${url()}/plan`);
  await page.getByTestId('plan-view').filter({ hasText: 'Van Sam' }).click();
  await expect.poll(() => page.url()).toContain('lanen=persoon');
});

describe.each([
  ['a laptop', launchDesk],
  ['a phone', launchPhone],
] as const)('on %s', (name, launch) => {
  test('board, week, list and the sheets are readable by all', async () => {
    const device: BrowserContext = opened(await launch());
    const page = await field.officeAs(device, url(), 'team-lead');
    const found: Record<string, string[]> = {};
    const look = async (screen: string) => {
      await still(page);
      const small = name === 'a phone' ? await smallTargets(page) : [];
      const wrong = [...(await faults(page)), ...small, ...(await sideways(page))];
      if (wrong.length > 0) found[screen] = wrong;
    };
    for (const address of ['', '?als=week', '?als=lijst', '?lanen=team']) {
      await page.goto(`${url()}/plan${address}`);
      await page.getByTestId('plan-card').first().waitFor();
      await look(`/plan${address}`);
    }
    await page.locator('.plan-more:visible').first().click();
    await page.getByRole('dialog').waitFor();
    await look('menu');
    await page.getByRole('button', { name: 'Datum…' }).click();
    await sheet(page, /Wanneer/).waitFor();
    await look('date');
    expect(found).toEqual({});
  });
});
