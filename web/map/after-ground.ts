import type { Map as LeafletMap } from 'leaflet';
import { learnSettings } from './learn-settings.ts';
import { manyPins } from './many-pins.ts';
import { pinWays } from './pin-mark.ts';
import { layOutline } from './walk-outline.ts';

const outlined = new WeakSet<LeafletMap>();

/** What comes once the ground lies: how many pins stand, where the walk goes, and whether the ground is still the right one. */
export async function afterGround(map: LeafletMap): Promise<void> {
  if (outlined.has(map)) map.fire('grounded');
  else {
    Object.assign(pinWays, manyPins);
    map.fire('arrange');
    layOutline(map);
  }
  outlined.add(map);
  await learnSettings();
}
