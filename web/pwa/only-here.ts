import type { Device } from '../sync/device.ts';

/** How much is only on this device, photos included; null as long as the photos are not counted, which this sets going. */
export function onlyHere(device: Device): number | null {
  const photos = device.photosHere.value;
  if (!photos) {
    device.photoDesk().catch(() => undefined);
    return null;
  }
  const work = device.unsent.value.reduce((sum, { count }) => sum + count, 0);
  return [...photos.values()].reduce((sum, count) => sum + count, work);
}
