import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Area } from '../../schema/register/wire.ts';
import { areasBook } from '../sync/areas-here.ts';
import type { Device, LaneView } from '../sync/device.ts';

/** Where the organisation's neighbourhoods lie: as they were kept here, then as the server has them. */
export function useNeighbourhoods(device: Device, lane: LaneView): readonly Area[] {
  const [, setHeard] = useState(false);
  const here = useMemo(() => areasBook.here(device, lane), [device, lane.id]);
  useEffect(() => {
    void areasBook.refresh(device, lane).then(setHeard, () => undefined);
  }, [device, lane.id]);
  return here.value.areas.neighbourhoods;
}
