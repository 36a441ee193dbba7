import type { StreetPart } from '../../schema/vocabulary/walk.ts';
import { alongDoors } from '../map/along-doors.ts';
import type { LatLng } from '../map/map-types.ts';
import type { WalkedPart } from '../map/walk-shapes.ts';
import { within } from '../map/within.ts';

/** A front door: enough of it to know where its street runs. */
export type Door = {
  street: string;
  lat: number;
  lng: number /** With its number. */;
  label?: string;
};
/** A street that was ticked, or one side of it by its numbers. */
export type Ticked = { street: string; part: StreetPart; isDone: boolean };
export type CoveredStreet = {
  street: string;
  walked: WalkedPart;
  /** Which sides were ticked, where it was not the whole street. */
  parts: StreetPart[];
  /** Where it runs, along its doors; empty where no door is known. */
  line: LatLng[];
};

const byName = new Intl.Collator('nl', { numeric: true });

/** "Lindestraat 14 B" is in Lindestraat. */
export const streetOf = (address: string): string => address.replace(/\s+\d.*$/u, '').trim();

/**
 * The streets of an area and of a walk, by name: walked where somebody ticked it or noted something in it, and as a whole where that
 * or both its sides were ticked. What was noted in a street but is ticked as not walked is walked all the same.
 */
export function coveredStreets(
  area: readonly LatLng[] | null,
  doors: readonly Door[],
  ticked: readonly Ticked[],
  noted: readonly string[],
): CoveredStreet[] {
  const isIn = area ? within(area) : () => false;
  const there = new Map<string, LatLng[]>();
  for (const { street, lat, lng } of doors) {
    const places = there.get(street) ?? [];
    places.push({ lat, lng });
    there.set(street, places);
  }
  const done = ticked.filter(({ isDone }) => isDone);
  const walked = new Set([...noted.filter(Boolean), ...done.map(({ street }) => street)]);
  const named = new Set(walked);
  for (const [street, places] of there)
    if (places.some(({ lat, lng }) => isIn(lat, lng))) named.add(street);
  return [...named].sort(byName.compare).map((street) => {
    const all = there.get(street) ?? [];
    const inside = all.filter(({ lat, lng }) => isIn(lat, lng));
    const parts = done.filter((one) => one.street === street).map(({ part }) => part);
    const isWhole = parts.includes('all') || (parts.includes('odd') && parts.includes('even'));
    return {
      street,
      walked: isWhole ? 'whole' : walked.has(street) ? 'some' : 'not',
      parts: isWhole ? [] : [...new Set(parts)],
      line: alongDoors(inside.length > 1 ? inside : all),
    };
  });
}
