import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('says so when the signal went before the rest of the app was here, and goes on when it is back', async () => {
  const phone = await launchPhone();
  try {
    // Neither a worker that fetches all of the app beforehand, nor the parts that come after the first picture.
    await phone.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    });
    await phone.route(/\/assets\/(capture-sheet|walk-menu)-[^/]*\.js$/, (route) => route.abort());
    const page = await field.startWalk(phone, server.url, 'Sam');
    await page.getByRole('button', { name: 'Menu' }).click();
    const missing = page.getByRole('alert').filter({ hasText: 'Dit deel van de app' });
    await missing.waitFor();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await missing.waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
    await missing.waitFor();
    await phone.unroute(/\/assets\/(capture-sheet|walk-menu)-[^/]*\.js$/);
    // What goes before the new page is there would take a tap meant for it.
    await page.evaluate(() => {
      const gone = () => document.querySelector('.missing, .sheet') === null;
      const look = () => gone() && sessionStorage.setItem('went-too-soon', 'yes');
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('button', { name: 'Nog een keer' }).click();
    await missing.waitFor({ state: 'hidden' });
    await field.pin(page, 'litter');
    expect(await field.finds(page)).toBe(1);
    expect(await page.evaluate(() => sessionStorage.getItem('went-too-soon'))).toBeNull();
  } finally {
    await phone.close();
  }
});
