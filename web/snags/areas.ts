import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Area } from '../../schema/register/wire.ts';
import type { AreasBook } from '../sync/areas-here.ts';
import type { Device, LaneView } from '../sync/device.ts';

type Place = { lat: number; lng: number };

/** In an odd number of the outline's rings: a second part is one more ring, and so is a hole. */
const isIn = ({ outline }: Area, { lat, lng }: Place): boolean =>
  outline.filter((ring) => {
    let isWithin = false;
    for (const [at, [oneLat, oneLng]] of ring.entries()) {
      const [lastLat, lastLng] = ring.at(at - 1) ?? [oneLat, oneLng];
      const isBeside = oneLat > lat !== lastLat > lat;
      const crossing = ((lastLng - oneLng) * (lat - oneLat)) / (lastLat - oneLat) + oneLng;
      if (isBeside && lng < crossing) isWithin = !isWithin;
    }
    return isWithin;
  }).length %
    2 ===
  1;

type Areas = { neighbourhoods: readonly Area[]; complexes: readonly Area[] };

/** The complex that a place is in, or else the neighbourhood. */
export const areaAt = ({ complexes, neighbourhoods }: Areas, place: Place): Area | null =>
  [...complexes, ...neighbourhoods].find((area) => isIn(area, place)) ?? null;

const none: Areas = { neighbourhoods: [], complexes: [] };

/** The organisation's areas: as they were kept here, and then as the server has them. */
export function useAreas(device: Device, lane: LaneView): Areas {
  const [book, setBook] = useState<AreasBook | null>(null);
  useEffect(() => {
    import('../sync/areas-here.ts').then(
      ({ areasBook }) => {
        setBook(areasBook);
        void areasBook.refresh(device, lane);
      },
      () => undefined,
    );
  }, [device, lane.id]);
  const here = useMemo(() => book?.here(device, lane), [book, device, lane]);
  return here?.value.areas ?? none;
}
