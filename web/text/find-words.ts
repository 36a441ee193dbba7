import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { dayWords, kilometres } from './format.ts';
import type { Language } from './language.ts';
import type { Words } from './nl.ts';
import { placeWords } from './place-words.ts';

type Place = { lat: number; lng: number };

/** Metres between two places, good enough within a town. */
export function metresBetween(one: Place, other: Place): number {
  const perDegree = 111_320;
  const north = (one.lat - other.lat) * perDegree;
  const east = (one.lng - other.lng) * perDegree * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** How far something is, rounded to what a walker can use: "vlakbij", "40 m van hier", "1,2 km van hier". */
export function distanceWords(metres: number, words: Words, language: Language): string {
  if (metres < 8) return words.place.right;
  if (metres >= 1000) return words.place.away(words.place.nearKm(kilometres(metres, language)));
  return words.place.away(
    words.place.near(metres < 100 ? Math.round(metres / 5) * 5 : Math.round(metres / 10) * 10),
  );
}

export function fieldWords(field: string, words: Words): string {
  return Object.hasOwn(words.field, field)
    ? words.field[field as keyof Words['field']]
    : words.field.other;
}

/** The value of a field as people read it, for two values side by side. */
export function valueWords(
  field: string,
  value: unknown,
  words: Words,
  language: Language,
): string {
  if (field === 'position' && isPlace(value)) return placeWords(value, words);
  if (typeof value !== 'string' || value === '') return '–';
  if (field === 'category') return categoryOf(value)?.[language] ?? value;
  if (field === 'plannedOn' || field === 'dueOn') return dayWords(value, language);
  const named: Record<string, string> = {
    ...words.followUpStatus,
    ...words.status,
    ...words.judgement,
    ...words.urgency,
  };
  const isNamed = field === 'status' || field === 'judgement' || field === 'urgency';
  return isNamed ? (named[value] ?? value) : value;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'lat' in value && 'lng' in value;
