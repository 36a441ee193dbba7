import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { nl as unsent } from '../../web/text/unsent/nl.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const phones: BrowserContext[] = [];
const phone = async () => {
  const opened = await launchPhone({
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  phones.push(opened);
  return opened;
};
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await Promise.all(phones.map((one) => one.close()));
  await server?.stop();
});

test('what a phone cannot send is saved to a file, put back on another, and seen by the walk', async () => {
  const broken = await phone();
  const walker = await field.joinWalk(broken, server.url, DEMO_CODE, 'Kim');
  await field.allIn(walker);
  await field.readyForOffline(walker);
  await broken.setOffline(true);
  await field.pin(walker, 'unsafe');
  await walker.goto(`${server.url}/niet-verstuurd`);
  const save = walker.getByRole('button', { name: unsent.exportFile });
  const [file] = await Promise.all([walker.waitForEvent('download'), save.click()]);

  const witness = await field.joinWalk(await phone(), server.url, DEMO_CODE, 'Ravi');
  await field.allIn(witness);
  const before = await field.finds(witness);
  const other = await (await phone()).newPage();
  await other.goto(`${server.url}/niet-verstuurd`);
  const put = other.getByRole('button', { name: unsent.importFile });
  const choose = async (path: string) => {
    const [chooser] = await Promise.all([other.waitForEvent('filechooser'), put.click()]);
    await chooser.setFiles(path);
  };
  await choose('package.json');
  await other.getByRole('alert').getByText(unsent.importFailed).waitFor();
  await choose(await file.path());
  await other.locator('main').getByText(unsent.imported).waitFor();
  await expect.poll(() => field.finds(witness)).toBe(before + 1);
});
