import type { Device, LaneView } from '../sync/device.ts';

export type Place = { lat: number; lng: number };

/** Longer than this nobody waits for where the phone is. */
const PATIENCE_MS = 2_500;

/** Where this phone is, if the walk was told so already: nobody is asked for this. Else where the last find is. */
export async function whereNow(device: Device, lane: LaneView): Promise<Place | null> {
  const allowed = await navigator.permissions
    ?.query({ name: 'geolocation' })
    .catch(() => undefined);
  const own = allowed?.state === 'granted' ? await askPlace() : null;
  return own ?? lastFind(device, lane);
}

const askPlace = () =>
  new Promise<Place | null>((done) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => done({ lat: coords.latitude, lng: coords.longitude }),
      () => done(null),
      { maximumAge: 600_000, timeout: PATIENCE_MS },
    );
  });

function lastFind(device: Device, lane: LaneView): Place | null {
  const finds = device.view(lane.id).value.list('observation');
  const last = finds.sort((one, other) => one.at - other.at).at(-1);
  return (last?.set.position as Place | undefined) ?? null;
}
