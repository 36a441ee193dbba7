import type { MapSettings, TileSource } from '../../schema/map-settings.ts';
import { sourceAt } from '../map/map-settings.ts';
import type { LatLng } from '../map/map-types.ts';
import type { GroundFrom, PackPlan, WalkGround } from './plan-pack.ts';
import { planPack, ringOf } from './plan-pack.ts';

/** What can be taken along of the map of a walk, or why nothing is. */
export type PackOffer =
  | { can: 'drawn' | 'noService' | 'noPlace' }
  | { can: 'notKept' | 'tooLarge'; source: TileSource }
  | { can: 'take'; source: TileSource; plan: PackPlan; from: GroundFrom };

/** Only services whose terms allow it are asked for more than what is looked at. */
export function offerOf(settings: MapSettings, ground: WalkGround): PackOffer {
  if (settings.sources.length === 0)
    return { can: settings.ground === 'drawn' ? 'drawn' : 'noService' };
  const known = ringOf(ground);
  if (!known) return { can: 'noPlace' };
  const source = sourceAt(settings, middleOf(known.ring));
  if (!source) return { can: settings.ground === 'drawn' ? 'drawn' : 'noService' };
  if (!source.isOfflineAllowed) return { can: 'notKept', source };
  const plan = planPack(known.ring, source);
  return plan ? { can: 'take', source, plan, from: known.from } : { can: 'tooLarge', source };
}

const middleOf = (ring: readonly LatLng[]): LatLng => ({
  lat: ring.reduce((sum, { lat }) => sum + lat, 0) / ring.length,
  lng: ring.reduce((sum, { lng }) => sum + lng, 0) / ring.length,
});
