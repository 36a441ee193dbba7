import type { MapPin } from '../map/map-types.ts';
import { addressBook } from './address-book.ts';
import { childPins } from './child-pins.ts';
import { type Find, isOver } from './finds.ts';
import type { nl } from './first/nl.ts';
import type { Language } from './language.ts';

type Place = { lat: number; lng: number };
type Words = typeof nl;

/** The front door nearest to a place, "Lindestraat 14", or null where none is known. */
export const addressAt = (place: Place): string | null => addressBook.value?.(place)?.label ?? null;

export const placeWords = (place: Place, words: Pick<Words, 'place'>): string =>
  addressAt(place) ?? words.place.unknown;

/** The pins of finds, with their full names. */
export function pinsOf(
  finds: readonly Find[],
  selected: string | null,
  words: Pick<Words, 'place' | 'sync'>,
  language: Language,
): MapPin[] {
  return finds.map(({ id, category, position, row, status }) => {
    const child = childPins.value?.(row);
    return {
      id,
      kind: category.id,
      position,
      label: `${category[language]}, ${placeWords(position, words)}, ${words.sync[row.sync].toLowerCase()}${child ? `, ${child.label}` : ''}`,
      sync: row.sync,
      isSelected: id === selected,
      isDone: isOver(status),
      mark: child?.mark,
    };
  });
}
