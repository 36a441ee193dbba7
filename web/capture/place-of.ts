import type { Position } from '../../schema/entities/fields.ts';
import type { LatLng } from '../map/map-types.ts';
import { FAIR, type LocationState } from '../map/position-watch.ts';

/**
 * Where a find is put: where the device says it is as long as nobody moved the map, otherwise under the cross.
 * A place set by hand has no accuracy: how well a person aims is not known.
 */
export function placeOf(centre: LatLng, isMoved: boolean, here: LocationState): Position {
  if (isMoved || here.state !== 'fixed')
    return { lat: centre.lat, lng: centre.lng, accuracy: null, how: 'hand' };
  const { lat, lng, accuracy } = here;
  return { lat, lng, accuracy, how: accuracy <= FAIR ? 'gps' : 'gps-poor' };
}
