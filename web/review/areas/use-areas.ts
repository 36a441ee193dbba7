import { useEffect, useMemo } from 'preact/hooks';
import type { Area } from '../../../schema/register/wire.ts';
import type { LatLng } from '../../map/map-types.ts';
import { areasBook } from '../../sync/areas-here.ts';
import type { Device, LaneView } from '../../sync/device.ts';

/** A neighbourhood or a complex. What lies within an odd number of rings is in it. */
export type DeskArea = { code: string; name: string; rings: readonly (readonly LatLng[])[] };
export type DeskAreas = {
  neighbourhoods: readonly DeskArea[];
  complexes: readonly DeskArea[];
  /** Until it is, nothing can be said of a code that is not here. */
  isRead: boolean;
};

const placed = ({ code, name, outline }: Area): DeskArea => ({
  code,
  name,
  rings: outline.map((ring) => ring.map(([lat, lng]) => ({ lat, lng }))),
});

/** The organisation's areas: as they were kept here, and once for each opening of the desk as the server has them. */
export function useAreas(device: Device, lane: LaneView): DeskAreas {
  const [isOffline, person] = [device.goOffline.value, device.person.value?.id];
  useEffect(() => {
    let isHeard = false;
    const ask = async () => {
      isHeard ||= await areasBook.refresh(device, lane);
    };
    const whenOnline = () => {
      if (!isHeard) void ask();
    };
    void ask();
    addEventListener('online', whenOnline);
    return () => removeEventListener('online', whenOnline);
  }, [lane.id, lane.state, person, isOffline]);
  const here = useMemo(() => areasBook.here(device, lane), [device, lane]);
  const { areas, isRead } = here.value;
  return useMemo(
    () => ({
      neighbourhoods: areas.neighbourhoods.map(placed),
      complexes: areas.complexes.map(placed),
      isRead,
    }),
    [areas, isRead],
  );
}
