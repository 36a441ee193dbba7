import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Walk } from '../../schema/entities/things.ts';
import type { Spot } from '../../schema/entities/walk-fields.ts';
import { mapSettings } from '../map/map-settings.ts';
import { within } from '../map/within.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { type HomeHere, homesHere } from '../sync/homes-here.ts';
import type { FrontDoor } from './split.ts';

type Drawn = { street: string; number: number; lat: number; lng: number };
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

/** Of a home that both know the drawing says where it is: every phone has that one. */
export function doorsIn(
  area: readonly Spot[] | null,
  homes: readonly HomeHere[],
  drawn: readonly Drawn[],
): FrontDoor[] {
  const doors = new Map<string, FrontDoor>();
  for (const { street, number, lat, lng } of drawn)
    doors.set(`${street} ${number}`, { street, number, at: { lat, lng } });
  for (const { street, house, lat, lng } of homes) {
    const number = Number.parseInt(house, 10);
    const key = `${street} ${number}`;
    if (Number.isNaN(number) || doors.has(key)) continue;
    doors.set(key, { street, number, at: lat === null || lng === null ? null : { lat, lng } });
  }
  const all = [...doors.values()];
  if (!area) return all;
  const isIn = within(area);
  return all.filter(({ at }) => at && isIn(at.lat, at.lng));
}

function middleOf(corners: readonly Spot[]): Spot {
  const lats = corners.map(({ lat }) => lat);
  const lngs = corners.map(({ lng }) => lng);
  return {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
}
