import type { BrowserContext, Page } from 'playwright-core';
import { nl } from '../../web/text/register/nl.ts';

/** The section of addresses: at rest, with a list refused, looked at, taken in, and on its way back. */
export async function registerScreens(
  desk: BrowserContext,
  url: string,
  lookAt: (screen: string, page: Page) => Promise<void>,
): Promise<void> {
  const page = await desk.newPage();
  await page.goto(url);
  await page.evaluate(() =>
    fetch('/v1/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-loopmee': '1' },
      body: '{"person":"bram"}',
    }),
  );
  await page.goto(`${url}/beheer/adressen`);
  await page.locator('.register-counts').waitFor();
  await lookAt('addresses', page);
  const choose = (name: string, text: string) =>
    page
      .getByTestId('list-file')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('huurders.csv', 'Straat;Huisnummer;Postcode;Huurder\nLindestraat;14;3599RE;x');
  await page.getByTestId('list-refused').waitFor();
  await page.locator('.register-columns summary').click();
  await page.getByRole('button', { name: nl.paste }).click();
  await page.locator('#register-paste').fill('Straat;Huisnummer');
  await lookAt('addresses, a list refused', page);
  const head = 'Straat;Huisnummer;Postcode;Woonplaats;Complex;Complexnaam;Buurt;Soort';
  const long = 'Burgemeester van Hasselt tot Wijngaerdenlaan';
  const lines = [
    `${long};1;3599XA;Rozendam aan de Rijn;C08;Wilgenhof;Rozenbuurt;woning`,
    `${long};drie;3599XA;Rozendam;C08;Wilgenhof;Rozenbuurt;woning`,
  ];
  for (const name of ['eerste.csv', 'tweede.csv']) {
    await choose(name, [head, ...lines].join('\n'));
    await page.getByTestId('take-in').waitFor();
    await lookAt(`addresses, looked at ${name}`, page);
    await page.getByTestId('take-in').click();
    await page.getByRole('heading', { name: nl.done(name) }).waitFor();
    lines[0] = lines[0]?.replace('Wilgenhof', 'Wilgenpark') ?? '';
  }
  await lookAt('addresses, taken in', page);
  await page.getByRole('button', { name: nl.undoOf('eerste.csv') }).click();
  await page.getByTestId('undo-import').click();
  await page.getByText(nl.undoNeeds).waitFor();
  await page.getByTestId('undo-import').click();
  await page.getByText(nl.undoMismatch('eerste.csv')).waitFor();
  await lookAt('addresses, undoing', page);
  await page.locator('#undo-name').fill('eerste.csv');
  await page.getByTestId('undo-import').click();
  await page.getByText(nl.undone('eerste.csv')).first().waitFor();
  await page.close();
}
