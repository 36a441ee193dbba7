import { effect } from '@preact/signals';
import { type GeolocationSource, watchPosition } from '../../map/position-watch.ts';
import type { KidPhone } from '../kid-phone.ts';

/**
 * Tells the phone where the child stands for as long as the page lives. Where the device may not tell, what was found is put
 * in the middle of what lies around: that is where a grown-up began.
 */
export function followPlace(
  phone: Pick<KidPhone, 'ground' | 'place' | 'standsAt'>,
  source: GeolocationSource | undefined,
): void {
  // What waits for a place and cannot be saved now is saved at the next.
  const stands: KidPhone['standsAt'] = (place) => phone.standsAt(place).catch(() => undefined);
  watchPosition(source, (now) => {
    if (now.state === 'fixed') {
      const { lat, lng, accuracy } = now;
      void stands({ lat, lng, accuracy });
    } else if (now.state === 'denied' || !source) {
      effect(() => {
        const ground = phone.ground.value;
        // Where nothing lies around, its middle is nowhere.
        if (!ground || ground.shapes.length === 0 || phone.place.peek()) return;
        const [lat, lng] = ground.centre;
        void stands({ lat, lng, accuracy: null });
      });
    }
  });
}
