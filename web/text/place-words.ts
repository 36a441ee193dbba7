import type { MapPin } from '../map/map-types.ts';
import { addressBook } from './address-book.ts';
import { type Find, isOver } from './finds.ts';
import type { nl } from './first/nl.ts';
import type { Language } from './language.ts';

type Place = { lat: number; lng: number };
type Words = typeof nl;

const labels = new Map<string, string | null>();

/** The front door nearest to a place, "Lindestraat 14", or null outside the neighbourhood. Remembered. */
export function addressAt({ lat, lng }: Place): string | null {
  const nearest = addressBook.value;
  if (!nearest) return null;
  const key = `${lat},${lng}`;
  let label = labels.get(key);
  if (label === undefined) {
    label = nearest({ lat, lng })?.label ?? null;
    if (labels.size > 5_000) labels.clear();
    labels.set(key, label);
  }
  return label;
}

export const placeWords = (place: Place, words: Pick<Words, 'place'>): string =>
  addressAt(place) ?? words.place.unknown;

/** The pins of finds, with their full names. */
export function pinsOf(
  finds: readonly Find[],
  selected: string | null,
  words: Pick<Words, 'place' | 'sync'>,
  language: Language,
): MapPin[] {
  return finds.map(({ id, category, position, row, status }) => ({
    id,
    kind: category.id,
    position,
    label: `${category[language]}, ${placeWords(position, words)}, ${words.sync[row.sync].toLowerCase()}`,
    sync: row.sync,
    isSelected: id === selected,
    isDone: isOver(status),
  }));
}
