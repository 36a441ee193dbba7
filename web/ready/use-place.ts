import { useEffect, useState } from 'preact/hooks';
import { type LocationState, watchPosition } from '../map/position-watch.ts';
import { permissionFor, whenDecided } from './permission.ts';

/**
 * Where this device is. Until a person presses the button it is only looked at where they allowed it before: opening a list asks
 * nothing. @returns null as long as nobody was asked, and what the button does
 */
export function usePlace(): { here: LocationState | null; find: () => void } {
  const [here, setHere] = useState<LocationState | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isHere = true;
    let end = () => {};
    const watch = () => {
      end();
      end = watchPosition(navigator.geolocation, (state) => isHere && setHere(state));
    };
    const look = async () => {
      const decided = turn > 0 ? 'granted' : await permissionFor('geolocation');
      if (!isHere) return;
      if (decided === 'granted') watch();
      else if (decided === 'denied') setHere({ state: 'denied' });
    };
    void look();
    const endDecided = whenDecided('geolocation', () => void look());
    return () => {
      isHere = false;
      end();
      endDecided();
    };
  }, [turn]);
  return { here, find: () => setTurn(turn + 1) };
}
