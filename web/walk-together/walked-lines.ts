import { alongDoors } from '../map/along-doors.ts';
import type { LatLng } from '../map/map-types.ts';
import type { WalkedLines } from '../map/street-lines.ts';
import type { FrontDoor } from './split.ts';
import { plain, type StreetRow, streetsOf } from './streets.ts';

/**
 * Where the streets run that were ticked; and apart from them those of which one side was, or where something was pinned and no more.
 * A street without doors has no place.
 */
export function walkedLines(
  doors: readonly FrontDoor[],
  rows: readonly StreetRow[],
  finds: readonly { position: LatLng }[],
): WalkedLines {
  const places = new Map<string, LatLng[]>();
  const begun = streetsOf(doors, rows, finds).filter(
    ({ done, isTouched }) => done.size > 0 || isTouched,
  );
  for (const { name } of begun) places.set(plain(name), []);
  for (const { street, at } of doors) if (at) places.get(plain(street))?.push(at);
  const linesOf = (isWhole: boolean) =>
    begun
      .filter(({ done }) => done.has('all') === isWhole)
      .map(({ name }) => alongDoors(places.get(plain(name)) ?? []))
      .filter(({ length }) => length > 1);
  return { whole: linesOf(true), some: linesOf(false) };
}
