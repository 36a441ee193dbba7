import { type ProblemCode, problems } from '../../schema/problem.ts';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import type { MapPin } from '../map/map-types.ts';
import { addressBook } from './address-book.ts';
import { type Find, isOver } from './finds.ts';
import { dayWords, kilometres } from './format.ts';
import type { Words } from './nl.ts';
import type { Language } from './words.ts';

type Place = { lat: number; lng: number };

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

export const placeWords = (place: Place, words: Words): string =>
  addressAt(place) ?? words.place.unknown;

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

/** The sentence for a problem: what is safe and what to do. */
export function problemWords(code: string | undefined, language: Language): string {
  const known = code && Object.hasOwn(problems, code) ? (code as ProblemCode) : 'unexpected';
  return problems[known][language];
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

/** The pins of finds, with their full names. */
export function pinsOf(
  finds: readonly Find[],
  selected: string | null,
  words: Words,
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
