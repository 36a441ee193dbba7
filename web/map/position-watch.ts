/** Where this device is, as far as it tells. Accuracy in metres, heading in degrees from north, `at` in epoch ms. */
export type LocationState =
  | { state: 'waiting' }
  | {
      state: 'fixed';
      lat: number;
      lng: number;
      accuracy: number;
      heading: number | null;
      at: number;
    }
  | { state: 'denied' }
  | { state: 'unavailable' };

/** The part of `navigator.geolocation` that is used. */
export type GeolocationSource = Pick<Geolocation, 'watchPosition' | 'clearWatch'>;

export type PositionQuality = 'good' | 'fair' | 'poor';

/** Within a few front doors; within a row of homes. In metres. */
export const GOOD = 25;
export const FAIR = 50;

const PERMISSION_DENIED = 1;
const TIMEOUT = 3;

/**
 * Watches the position until the returned function is called. Tells `waiting` at once. A time-out is
 * not news: the device keeps trying, and the last fix stands.
 */
export function watchPosition(
  source: GeolocationSource | undefined,
  onState: (state: LocationState) => void,
): () => void {
  if (!source) {
    onState({ state: 'unavailable' });
    return () => {};
  }
  onState({ state: 'waiting' });
  const watch = source.watchPosition(
    ({ coords, timestamp }) => onState(fixed(coords, timestamp)),
    ({ code }) => {
      if (code === TIMEOUT) return;
      onState({ state: code === PERMISSION_DENIED ? 'denied' : 'unavailable' });
    },
    { enableHighAccuracy: true, maximumAge: 0, timeout: 30_000 },
  );
  return () => source.clearWatch(watch);
}

/** How far a fix can be trusted, from its accuracy in metres. */
export function qualityOf(accuracy: number): PositionQuality {
  if (accuracy <= GOOD) return 'good';
  return accuracy <= FAIR ? 'fair' : 'poor';
}

function fixed(coords: GeolocationCoordinates, at: number): LocationState {
  const { latitude: lat, longitude: lng, accuracy, heading } = coords;
  const isHeading = heading !== null && !Number.isNaN(heading);
  return { state: 'fixed', lat, lng, accuracy, heading: isHeading ? heading : null, at };
}
