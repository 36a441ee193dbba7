import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullPhone } from './faults/full-phone.ts';
import { openOfficeRows } from './faults/office-rows.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test.each([1, 5, 50])(
  'a phone that gives the app %i MB and is full loses nothing that it called saved, and says so of the rest',
  async (megabytes) => {
    const told = await fullPhone(server.url, await openOfficeRows(server.url), megabytes);
    expect(told.ofPhoto).toMatch(/vol/);
    expect(told.atOffice.sort()).toEqual(told.saved.sort());
    // In one megabyte there is no room to keep for words.
    if (megabytes > 1) expect(told.refused).toBe(0);
    expect(told.saved.length + told.refused).toBe(5);
    // What a resident told is seen only on the phone that heard it, and at the office.
    expect(told.afterEviction).toBe(told.onPhone - (megabytes > 1 ? 1 : 0));
  },
);
