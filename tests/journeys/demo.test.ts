import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { Row } from '../../schema/entities/row.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { launchPhone, newProfile } from './browser.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const allRows = async (visitor: Visitor, scope: string): Promise<Row[]> => {
  const answer = await (await visitor.pull([scope])).json();
  return (answer as { scopes: { rows: Row[] }[] }).scopes[0]?.rows ?? [];
};

test('every photo of the demo is there for the office, and is a picture', async () => {
  const office = new Visitor(server.url);
  await office.signIn('fatma');
  await office.open({ by: 'organisation', slug: DEMO_SLUG });
  const photos = (await allRows(office, 'office')).filter(({ kind }) => kind === 'attachment');
  expect(photos.length).toBeGreaterThan(35);
  for (const { id, set } of photos) {
    expect(set).toMatchObject({ isStored: true, isSmallStored: true });
    for (const [part, size] of [
      ['', set.size],
      ['/small', set.smallSize],
    ]) {
      const answer = await office.ask('GET', `/v1/attachments/${id}${part}?lane=${office.lane}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect((await answer.arrayBuffer()).byteLength).toBe(size);
    }
  }
});

test('a walker sees the photos of the walk and none of what residents showed at home', async () => {
  const walker = new Visitor(server.url);
  const opened = (await (await walker.open({ by: 'code', code: DEMO_CODE })).json()) as {
    walk: string;
  };
  const rows = await allRows(walker, `walk:${opened.walk}`);
  const photos = rows.filter(({ kind }) => kind === 'attachment');
  expect(photos.length).toBeGreaterThan(8);
  for (const { set } of photos) expect(set.about).toMatchObject({ kind: 'observation' });
});

test('making the demo again changes nothing', async () => {
  const again = await fetch(`${server.url}/v1/demo/seed`, {
    method: 'POST',
    headers: { 'x-loopmee': '1' },
  });
  expect(await again.json()).toEqual({ seeded: false, mutations: 0 });
});

test('explains itself in three steps once, and again to who asks', async () => {
  const profileDir = newProfile();
  const tour = (page: Page) => page.getByTestId('tour');
  const first = await launchPhone({ profileDir });
  try {
    const page = await first.newPage();
    await page.goto(server.url);
    await tour(page).waitFor();
    expect(await tour(page).getByRole('listitem').allInnerTexts()).toEqual([
      '1 Tik op het dak',
      '2 Kies wat je ziet',
      '3 Klaar: het gaat vanzelf mee',
    ]);
    await page.getByRole('button', { name: 'Uitleg sluiten' }).click();
    await tour(page).waitFor({ state: 'detached' });
    const again = page.getByRole('button', { name: 'Hoe werkt het?' });
    await expect
      .poll(() => again.evaluate((button) => button === document.activeElement))
      .toBe(true);
  } finally {
    await first.close();
  }
  const later = await launchPhone({ profileDir });
  try {
    const page = await later.newPage();
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Hoe werkt het?' }).click();
    await tour(page).waitFor();
  } finally {
    await later.close();
  }
});
