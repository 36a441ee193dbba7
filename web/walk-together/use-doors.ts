import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Walk } from '../../schema/entities/things.ts';
import { mapSettings } from '../map/map-settings.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { homesHere } from '../sync/homes-here.ts';
import { type Drawn, doorsIn, middleOf } from './doors.ts';
import type { FrontDoor } from './split.ts';

/** `isKnown` is false as long as the phone is still reading them. */
export type Doors = { doors: readonly FrontDoor[]; isKnown: boolean };

/** The front doors of the walk's area that this phone knows: of the organisation, and of the drawn neighbourhood. */
export function useDoors(device: Device, lane: LaneView): Doors {
  const walk = device.view(lane.id).value.list('walk')[0] as Walk | undefined;
  const area = walk?.set.area ?? null;
  const middle = area ? middleOf(area) : null;
  const isDrawn = mapSettings.value.ground === 'drawn';
  const [drawn, setDrawn] = useState<readonly Drawn[] | null>(isDrawn ? null : []);
  const homes = useMemo(
    () => homesHere(device, lane, middle),
    [lane.id, middle?.lat, middle?.lng],
  ).value;
  useEffect(() => {
    if (!isDrawn) return setDrawn([]);
    import('../../schema/demo/neighbourhood.ts').then(
      ({ addressesOf }) => setDrawn(addressesOf()),
      () => setDrawn([]),
    );
  }, [isDrawn]);
  return useMemo(
    () => ({
      doors: doorsIn(area, homes.homes, drawn ?? []),
      isKnown: homes.state !== 'loading' && drawn !== null,
    }),
    [homes, drawn, area],
  );
}
