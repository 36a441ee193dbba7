import type { Device } from '../sync/device.ts';

type Held = Pick<Device, 'lanes' | 'unsent' | 'photosHere'>;

/** How much of somebody's work is on this device and nowhere else; what announces a photo counts as that photo. */
export function onlyHere(device: Held, person: string): { things: number; photos: number } {
  const own = new Set(
    device.lanes.value
      .filter((lane) => (lane.person?.id ?? lane.forPerson) === person)
      .map(({ id }) => id),
  );
  const things = device.unsent.value
    .filter(({ lane }) => own.has(lane))
    .flatMap(({ items }) => items)
    .filter(({ mutation }) => !mutation.t.startsWith('attachment.')).length;
  const photos = [...own].reduce((sum, id) => sum + (device.photosHere.value?.get(id) ?? 0), 0);
  return { things, photos };
}
