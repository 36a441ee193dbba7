import type { Device } from '../sync/device.ts';
import { isProven } from '../sync/proof.ts';

/**
 * How much is only on this device as far as is known, photos included; more than nothing until the server proved to have all of
 * it. Null as long as the photos are not counted, which this sets going.
 */
export function onlyHere(device: Device): number | null {
  const photos = device.photosHere.value;
  if (!photos) {
    device.photoDesk().catch(() => undefined);
    return null;
  }
  const work = device.unsent.value.reduce((sum, { count }) => sum + count, 0);
  const open = device.lanes.value.filter((lane) => !isProven(lane)).length;
  return [...photos.values()].reduce((sum, count) => sum + count, Math.max(work, open));
}
