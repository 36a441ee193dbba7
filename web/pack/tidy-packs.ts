import { packNames } from '../map/kept-tiles.ts';
import type { Device } from '../sync/device.ts';
import { packs } from './packs-here.ts';
import { neededUntil } from './walk-ground.ts';

/** Goes on with the map of a walk that was cut off by a killed page, after forgetting those that nobody needs any more. */
export async function tidyPacks(device: Device): Promise<void> {
  if ((await packNames()).length === 0) return;
  const now = Date.now();
  await packs.tidy(({ walk, until }) => {
    const lane = device.lanes.value.find((one) => one.walk === walk || one.id === walk);
    if (!lane) return false;
    const row = device.view(lane.id).value.list('walk')[0];
    // A walk that is closed to who is here tells nothing; what was known when it was fetched still holds.
    return (row ? neededUntil(row, now) : until) > now;
  });
  await packs.openAll();
}
