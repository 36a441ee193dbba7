import { DEMO_CODE } from '../../../api/demo/demo-people.ts';
import { launchPhone } from '../browser.ts';
import { field } from '../field.ts';
import { camera } from '../photos.ts';
import { emptyAgain, fillUp, giveRoom } from './fill.ts';
import type { OfficeRows } from './office-rows.ts';
import { place, walker } from './walker.ts';

export type FullPhone = {
  /** Finds that the screen called saved, before and after there was no room left. */
  saved: string[];
  /** How many it said that it could not keep. */
  refused: number;
  /** What was said of a photo. */
  ofPhoto: string;
  /** Finds that the office has once there is room again. */
  atOffice: string[];
  /** Finds on the phone after the browser threw everything away and somebody came along again. */
  afterEviction: number;
  onPhone: number;
};

/** A phone whose browser gives the app so many MB, and on which something else then takes all that is left of it. */
export async function fullPhone(
  url: string,
  office: OfficeRows,
  megabytes: number,
): Promise<FullPhone> {
  const phone = await launchPhone({ geolocation: place });
  try {
    const session = await giveRoom(phone, url, megabytes * 1_000_000);
    const page = await field.joinWalk(phone, url, DEMO_CODE, 'Kim');
    await field.allIn(page);
    const before = await office.all();
    const saved: string[] = [];
    let refused = 0;
    const pin = async (category: string) => {
      const id = await walker.pinOrHear(page, category);
      if (id) saved.push(id);
      else refused += 1;
    };
    await pin('litter');
    await fillUp(page);
    await camera.take(page, { width: 1600, height: 1200 });
    const ofPhoto = await page.getByTestId('photo-problem').innerText({ timeout: 30_000 });
    for (const category of ['broken', 'unsafe', 'lovely', 'mould']) await pin(category);

    await emptyAgain(page);
    await page.reload();
    await field.allIn(page);
    const atOffice = (await office.since(before)).map(({ id }) => id);
    const onPhone = await field.finds(page);
    const { origin } = new URL(url);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    const again = await field.joinWalk(phone, url, DEMO_CODE, 'Kim');
    await field.allIn(again);
    const afterEviction = await field.finds(again);
    return { saved, refused, ofPhoto, atOffice, onPhone, afterEviction };
  } finally {
    await phone.close();
  }
}
