import type { Spot } from '../../schema/entities/walk-fields.ts';
import { within } from '../map/within.ts';
import type { HomeHere } from '../sync/homes-here.ts';
import type { FrontDoor } from './split.ts';

/** A door of the drawn neighbourhood. */
export type Drawn = { street: string; number: number; lat: number; lng: number };

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

export function middleOf(corners: readonly Spot[]): Spot {
  const lats = corners.map(({ lat }) => lat);
  const lngs = corners.map(({ lng }) => lng);
  return {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
}
