import type { BrowserContext, Page } from 'playwright-core';
import { DEMO_CODE } from '../../../api/demo/demo-people.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { nl } from '../../../web/text/nl.ts';
import { launchPhone } from '../browser.ts';
import { field } from '../field.ts';
import { camera } from '../photos.ts';
import type { OfficeRows } from './office-rows.ts';

export const place = { latitude: 52.084, longitude: 5.071, accuracy: 6 };
export const WORDS = 'De muur in de slaapkamer is zwart';

/** What somebody made on a bad road: ids of finds, the one with a photo first. */
export type Made = { withPhoto: string; other: string; concern: string };

export const walker = {
  /** Comes along on the walk of the demo, with the whole app on the phone. */
  async join(url: string, nickname: string): Promise<{ phone: BrowserContext; page: Page }> {
    const phone = await launchPhone({ geolocation: place });
    const page = await field.joinWalk(phone, url, DEMO_CODE, nickname);
    await field.readyForOffline(page);
    await field.allIn(page);
    return { phone, page };
  },

  /** @returns the id of the find, which the screen says is saved. */
  async pin(page: Page, category: string): Promise<string> {
    await field.pin(page, category);
    return new URL(page.url()).searchParams.get('vondst') ?? '';
  },

  /** A find with a photo, another one, and what a resident told, each kept on this phone. */
  async handful(page: Page, size = { width: 400, height: 300 }): Promise<Made> {
    const withPhoto = await walker.pin(page, 'litter');
    await camera.take(page, size);
    await camera.ready(page);
    const other = await walker.pin(page, 'broken');
    const concern = await walker.pin(page, 'mould');
    await page.getByRole('textbox').first().fill(WORDS);
    await page.getByRole('button', { name: 'Woorden bewaren' }).click();
    await page
      .getByText(/woorden bewaard/i)
      .first()
      .waitFor();
    await field.closePanel(page);
    return { withPhoto, other, concern };
  },

  /** Pins. @returns the id, or null when the screen says that it is not kept; the sheet is open then. */
  async pinOrHear(page: Page, category: string): Promise<string | null> {
    const tile = page.getByTestId(`pin-${category}`);
    if (!(await tile.isVisible())) {
      await field.closePanel(page);
      await page.getByRole('button', { name: 'Nieuwe vondst' }).click();
    }
    await tile.click();
    const panel = page.getByTestId('find-panel');
    await panel.or(page.getByRole('alert').getByText(nl.app.notSaved)).first().waitFor();
    if (!(await panel.isVisible())) return null;
    return new URL(page.url()).searchParams.get('vondst');
  },

  /** Looks at the find with the photo until that is in as well; on the slowest road that is minutes. */
  async photoIn(page: Page, { withPhoto }: Made, timeout = 60_000): Promise<void> {
    await page.goto(`${page.url().split('?')[0]}?vondst=${withPhoto}`);
    await page.locator('[data-testid="photo"][data-state="in"]').waitFor({ timeout });
    await field.closePanel(page);
  },
};

/** Since `before`, what the office has too little, too much, twice or not as it was made: nothing, when all is well. */
export async function differences(
  office: OfficeRows,
  before: readonly Row[],
  { withPhoto, other, concern }: Made,
): Promise<string[]> {
  const fresh = await office.since(before);
  const there = fresh.map(({ kind, id, set }) => {
    const { about, isStored, words } = set as Partial<{ about: { id: string } }> & Row['set'];
    if (kind === 'attachment') return `photo of ${about?.id}, ${isStored ? 'in' : 'not in'}`;
    return kind === 'concern' ? `concern ${id}: ${words}` : `${kind} ${id}`;
  });
  const made = [
    `observation ${withPhoto}`,
    `observation ${other}`,
    `concern ${concern}: ${WORDS}`,
    `photo of ${withPhoto}, in`,
  ];
  return [
    ...made.filter((one) => !there.includes(one)).map((one) => `missing: ${one}`),
    ...there.filter((one) => !made.includes(one)).map((one) => `not made: ${one}`),
    ...there.filter((one, at) => there.indexOf(one) !== at).map((one) => `twice: ${one}`),
  ];
}
