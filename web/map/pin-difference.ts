import type { LatLng } from './map-types.ts';

type Placed = { id: string; position: LatLng };

/** What has to happen to the pins on the map to go from one list to the next. */
export type PinDifference<P> = { added: P[]; changed: P[]; removed: string[] };

/** Compares by id. A pin that is the same object, or reads and stands the same, is left alone. */
export function pinDifference<P extends Placed>(
  before: ReadonlyMap<string, P>,
  after: readonly P[],
  keyOf: (pin: P) => string,
): PinDifference<P> {
  const difference: PinDifference<P> = { added: [], changed: [], removed: [] };
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

function isSame<P extends Placed>(a: P, b: P, keyOf: (pin: P) => string): boolean {
  return (
    a.position.lat === b.position.lat && a.position.lng === b.position.lng && keyOf(a) === keyOf(b)
  );
}
