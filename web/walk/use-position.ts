import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { followPosition } from '../map/follow-position.ts';
import type { LocationState } from '../map/position-watch.ts';

/** Where this device is, as long as a screen of the walk is open. */
export const here = signal<LocationState>({ state: 'waiting' });

export function usePosition(): LocationState {
  useEffect(
    () =>
      followPosition(navigator.geolocation, (state) => {
        here.value = state;
      }),
    [],
  );
  return here.value;
}
