import type { Position } from '../../schema/entities/fields.ts';
import type { LatLng } from '../map/map-types.ts';
import { FAIR, type LocationState } from '../map/position-watch.ts';

/** A tenth of a metre: finer than any phone knows, and every digit goes up on a slow link. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * Where a find is put: where the device says it is as long as nobody moved the map, otherwise under the cross.
 * A place set by hand has no accuracy: how well a person aims is not known.
 */
export function placeOf(centre: LatLng, isMoved: boolean, here: LocationState): Position {
  if (isMoved || here.state !== 'fixed')
    return {
      lat: roundDegrees(centre.lat),
      lng: roundDegrees(centre.lng),
      accuracy: null,
      how: 'hand',
    };
  const { lat, lng, accuracy } = here;
  return {
    lat: roundDegrees(lat),
    lng: roundDegrees(lng),
    accuracy: Math.round(accuracy),
    how: accuracy <= FAIR ? 'gps' : 'gps-poor',
  };
}
