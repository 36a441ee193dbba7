import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { nl } from '../../web/text/nl.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './faults/fault-proxy.ts';
import {
  halfAnswers,
  portal,
  portalElsewhere,
  refusing,
  resetInAnswer,
  resetInRequest,
  stalling,
} from './faults/faults.ts';
import { GPRS } from './faults/link.ts';
import { throughLoss } from './faults/lossy.ts';
import { type OfficeRows, openOfficeRows } from './faults/office-rows.ts';
import { differences, walker } from './faults/walker.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let road: FaultProxy;
let office: OfficeRows;
let phone: BrowserContext;
let page: Page;
beforeAll(async () => {
  server = await startServer();
  road = await startFaultProxy(server.url);
  office = await openOfficeRows(server.url);
  ({ phone, page } = await walker.join(road.url, 'Kim'));
});
afterAll(async () => {
  await phone?.close();
  await road?.stop();
  await server?.stop();
});
afterEach(() => road.set(null));

const { offline, problem } = nl.sync;
/** Each with what the walker reads meanwhile. */
const roads: Record<string, { fault: Fault; says: string }> = {
  'a hotel that answers everything with its sign-in page': { fault: portal, says: offline },
  'a hotel that sends everything to its sign-in page': { fault: portalElsewhere, says: offline },
  'answers that stop half-way and never end': { fault: stalling, says: offline },
  'answers that are cut half-way': { fault: halfAnswers, says: offline },
  'connections that are reset in the middle of what is asked': {
    fault: resetInRequest,
    says: offline,
  },
  'connections that are reset in the middle of the answer': { fault: resetInAnswer, says: offline },
  '401': { fault: refusing(401), says: problem },
  413: { fault: refusing(413), says: problem },
  '429 that asks for a second of silence': { fault: refusing(429, 1), says: problem },
  '500': { fault: refusing(500), says: problem },
  '503': { fault: refusing(503), says: problem },
  '503 that asks for a second of silence': { fault: refusing(503, 1), says: problem },
};

test.each(Object.keys(roads))(
  'loses and doubles nothing, and stays calm, on a road with %s',
  async (name) => {
    const { fault, says } = roads[name] as (typeof roads)[string];
    const before = await office.all();
    road.set(fault);
    const made = await walker.handful(page);
    await page.getByTestId('sync-line').getByText(says).waitFor();
    expect(road.met()).toBeGreaterThan(0);
    expect(await field.waiting(page)).toBeGreaterThan(0);
    expect(await page.getByTestId('refused').isVisible()).toBe(false);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
    road.set(null);
    // It is on this phone, whatever happens to the page.
    await walker.photoIn(page, made);
    await field.allIn(page);
    expect(await differences(office, before, made)).toEqual([]);
  },
);

test('loses and doubles nothing when 30 % of all requests are lost', async () => {
  expect(await throughLoss(page, road, office, 1)).toEqual([]);
});

test('hands in on GPRS what was found on GPRS, also a photo that takes half a minute', async () => {
  const before = await office.all();
  road.set({ speed: GPRS });
  const made = await walker.handful(page, { width: 640, height: 480 });
  await walker.photoIn(page, made, 150_000);
  await field.allIn(page);
  expect(await differences(office, before, made)).toEqual([]);
  const photo = (await office.since(before)).find(({ kind }) => kind === 'attachment');
  expect(Number(photo?.set.size) * 8).toBeGreaterThan(GPRS.up * 20_000);
}, 240_000);
