import type { Stop } from './plan-draft.ts';
import type { Door } from './streets-covered.ts';

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s.,-]+/g, ' ')
    .trim();

/** @returns the front door that was typed, or the middle of the street that was; null for what is not known here. */
export function findPlace(doors: readonly Door[], typed: string): Stop | null {
  const said = folded(typed);
  if (!said) return null;
  const door = doors.find(({ label }) => label !== undefined && folded(label) === said);
  if (door) return { position: { lat: door.lat, lng: door.lng }, name: door.label ?? door.street };
  const street = doors.filter((one) => folded(one.street) === said);
  const middle = street[street.length >> 1];
  return middle ? { position: { lat: middle.lat, lng: middle.lng }, name: middle.street } : null;
}
