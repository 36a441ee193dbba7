import { effect, signal } from '@preact/signals';
import { type GeolocationSource, type LocationState, watchPosition } from './position-watch.ts';

export const PAUSE_KEY = 'pause';

/** Whoever holds this device takes a break: until they go on, nothing of it asks where they are. */
export const isPaused = signal(wasPaused());

function wasPaused(): boolean {
  try {
    return localStorage.getItem(PAUSE_KEY) === 'yes';
  } catch {
    return false;
  }
}

/** `watchPosition` that lets go of the device as long as there is a pause. */
export const followPosition = (
  source: GeolocationSource | undefined,
  onState: (state: LocationState) => void,
): (() => void) =>
  effect(() => {
    if (!isPaused.value) return watchPosition(source, onState);
    onState({ state: 'waiting' });
  });
