import { useEffect, useMemo, useState } from 'preact/hooks';
import { mapSettings } from '../map/map-settings.ts';
import type { LatLng } from '../map/map-types.ts';
import type { Device, LaneView } from '../sync/device.ts';
import type { HomesHere } from '../sync/homes-here.ts';
import type { Door } from './streets-covered.ts';

type Homes = typeof import('../sync/homes-here.ts');

/** The front doors around a walk: the organisation's own as far as this device has them, else those of the drawn neighbourhood. */
export function useDoors(device: Device, lane: LaneView, around: LatLng | null): readonly Door[] {
  const [homes, setHomes] = useState<Homes | null>(null);
  const [drawn, setDrawn] = useState<readonly Door[]>([]);
  const isDrawn = mapSettings.value.ground === 'drawn';
  useEffect(() => {
    import('../sync/homes-here.ts').then(setHomes, () => undefined);
  }, []);
  useEffect(() => {
    if (!isDrawn) return;
    import('../../schema/demo/neighbourhood.ts').then(
      ({ addressesOf }) => setDrawn(addressesOf()),
      () => undefined,
    );
  }, [isDrawn]);
  const key = around && `${around.lat.toFixed(4)} ${around.lng.toFixed(4)}`;
  const here = useMemo(
    () => (homes && around ? homes.homesHere(device, lane, around) : null),
    [homes, device, lane.id, key],
  );
  const known: HomesHere | null = here?.value ?? null;
  return useMemo(() => {
    const own = (known?.homes ?? []).flatMap(({ street, house, lat, lng }) =>
      lat === null || lng === null ? [] : [{ street, lat, lng, label: `${street} ${house}` }],
    );
    return own.length > 0 ? own : drawn;
  }, [known, drawn]);
}
