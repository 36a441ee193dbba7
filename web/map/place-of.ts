import type { Position } from '../../schema/entities/fields.ts';
import type { LatLng } from './map-types.ts';
import { FAIR, type LocationState } from './position-watch.ts';

/** A tenth of a metre: finer than any phone knows, and every digit goes up on a slow link. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** What decides a place: the device, the cross that a person put somewhere, or an address that was chosen. */
export type Aim = { by: 'device' } | { by: 'hand' } | { by: 'address'; at: LatLng };

/**
 * Where a find is put: where the device says it is as long as nobody moved the map, otherwise under the cross or at the
 * chosen address. A place set by a person has no accuracy: how well somebody aims is not known.
 */
export function placeOf(centre: LatLng, aim: Aim, here: LocationState): Position {
  if (aim.by === 'address') return { ...rounded(aim.at), accuracy: null, how: 'address' };
  if (aim.by === 'hand' || here.state !== 'fixed')
    return { ...rounded(centre), accuracy: null, how: 'hand' };
  const { accuracy } = here;
  return {
    ...rounded(here),
    accuracy: Math.round(accuracy),
    how: accuracy <= FAIR ? 'gps' : 'gps-poor',
  };
}

const rounded = ({ lat, lng }: LatLng): LatLng => ({
  lat: roundDegrees(lat),
  lng: roundDegrees(lng),
});
