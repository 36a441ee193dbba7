import { markChildPins } from './child-marks.ts';
import { knowAddresses } from './known-addresses.ts';
import { outlineStreets, outlineWalks } from './outline-walks.ts';
import type { Device } from './sync/device.ts';

/** What nobody waits for once the walk itself is here, in the order in which it is missed. */
export async function beLate(device: Device): Promise<void> {
  outlineWalks(device);
  // A hint for a place, not its truth.
  await knowAddresses(device);
  markChildPins();
  void goOnWithPacks(device).catch(() => undefined);
  await outlineStreets(device);
}

/** A map that was cut off goes on, and the last parts of the app do not wait for it. */
async function goOnWithPacks(device: Device): Promise<void> {
  const { tidyPacks } = await import('./pack/tidy-packs.ts');
  await tidyPacks(device);
}
