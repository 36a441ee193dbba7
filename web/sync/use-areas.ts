import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Area } from '../../schema/register/wire.ts';
import type { LatLng } from '../map/map-types.ts';
import type { AreasBook } from './areas-here.ts';
import type { Device, LaneView } from './device.ts';

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

const none = { areas: { neighbourhoods: [], complexes: [] }, isRead: false };

/** The organisation's areas: as they were kept here, and once for each opening of the desk as the server has them. */
export function useAreas(device: Device, lane: LaneView): DeskAreas {
  const [book, setBook] = useState<AreasBook | null>(null);
  const [isOffline, person] = [device.goOffline.value, device.person.value?.id];
  // No desk waits for it.
  useEffect(() => {
    import('./areas-here.ts').then(
      ({ areasBook }) => setBook(areasBook),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    let isHeard = false;
    const ask = async () => {
      isHeard ||= (await book?.refresh(device, lane)) === true;
    };
    const whenOnline = () => {
      if (!isHeard) void ask();
    };
    void ask();
    addEventListener('online', whenOnline);
    return () => removeEventListener('online', whenOnline);
  }, [book, lane.id, lane.state, person, isOffline]);
  const here = useMemo(() => book?.here(device, lane), [book, device, lane]);
  const { areas, isRead } = here?.value ?? none;
  return useMemo(
    () => ({
      neighbourhoods: areas.neighbourhoods.map(placed),
      complexes: areas.complexes.map(placed),
      isRead,
    }),
    [areas, isRead],
  );
}
