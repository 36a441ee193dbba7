import { useEffect, useState } from 'preact/hooks';
import { centre } from '../../schema/demo/plane.ts';
import type { Position } from '../../schema/entities/fields.ts';
import { followPosition } from '../map/follow-position.ts';
import type { LatLng } from '../map/map-types.ts';
import { placeOf } from '../map/place-of.ts';
import type { LocationState } from '../map/position-watch.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { findsOf } from '../text/finds.ts';
import type { DraftAddress } from './draft.ts';

/** Where the device is, and where it was found first: what is near must not move about under a thumb. */
export function usePlace(): { here: LocationState; first: LatLng | null } {
  const [here, setHere] = useState<LocationState>({ state: 'waiting' });
  const [first, setFirst] = useState<LatLng | null>(null);
  useEffect(
    () =>
      followPosition(navigator.geolocation, (state) => {
        setHere(state);
        if (state.state === 'fixed')
          setFirst((before) => before ?? { lat: state.lat, lng: state.lng });
      }),
    [],
  );
  return { here, first };
}

/** At the address; else where the device is; else where the walk was last. */
export function positionOf(
  address: DraftAddress | null,
  here: LocationState,
  view: LaneViewModel,
): Position {
  if (address?.place) return placeOf(address.place, { by: 'address', at: address.place }, here);
  return placeOf(findsOf(view)[0]?.position ?? centre, { by: 'device' }, here);
}
