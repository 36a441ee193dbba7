import type { MapPin } from './map-types.ts';

/** What has to happen to the pins on the map to go from one list to the next. */
export type PinDifference = { added: MapPin[]; changed: MapPin[]; removed: string[] };

/** Compares by id. A pin that is the same object, or reads and stands the same, is left alone. */
export function pinDifference(
  before: ReadonlyMap<string, MapPin>,
  after: readonly MapPin[],
  keyOf: (pin: MapPin) => string,
): PinDifference {
  const difference: PinDifference = { added: [], changed: [], removed: [] };
  const kept = new Set<string>();
  for (const pin of after) {
    kept.add(pin.id);
    const old = before.get(pin.id);
    if (!old) difference.added.push(pin);
    else if (old !== pin && !isSame(old, pin, keyOf)) difference.changed.push(pin);
  }
  for (const id of before.keys()) if (!kept.has(id)) difference.removed.push(id);
  return difference;
}

function isSame(a: MapPin, b: MapPin, keyOf: (pin: MapPin) => string): boolean {
  return (
    a.position.lat === b.position.lat && a.position.lng === b.position.lng && keyOf(a) === keyOf(b)
  );
}
