import type { Fields } from '../../schema/entities/row.ts';
import { MID_PATTERN } from '../../schema/ids.ts';
import { animalNames } from '../../schema/vocabulary/animal-names.ts';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { childJudgementNames, childPictures, childWhys } from '../../schema/vocabulary/kid.ts';
import type { SeenRow } from '../sync/device.ts';
import { attentionWords } from '../text/attention/words.ts';
import { dayWords, momentWords } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { whoWords } from '../text/who-words.ts';
import { language, words } from '../text/words.ts';
import type { View } from './entry.ts';

/** Of no use to who reads: what a device and a server say to each other. */
const silent = [
  'sha256',
  'smallSha256',
  'size',
  'smallSize',
  'width',
  'height',
  'code',
  'secretHash',
];
const hidden = [...silent, 'via', 'receipt', 'query', 'firstPosition', 'rank'];

/** @returns the fields that a person can read something from, in the order in which they came. */
export const readable = (fields: Fields): [string, unknown][] =>
  Object.entries(fields).filter(([name]) => !hidden.includes(name));

export const fieldName = (name: string): string => {
  const { fields } = attentionWords.value;
  return (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? fields.other ?? '';
};

/** How something is called that stands here, in a few words. */
export function thingName(row: SeenRow): string {
  const say = attentionWords.value;
  const category = categoryOf(String(row.set.category))?.[language.value];
  const where = placeIn(row.set);
  if (row.kind === 'observation' || row.kind === 'concern')
    return [category, where].filter(Boolean).join(', ') || say.kinds[row.kind];
  const name = row.set.name ?? row.set.task ?? row.set.text ?? row.set.what;
  if (row.kind === 'participant') return whoWords(row.set, language.value) || say.somebody;
  return typeof name === 'string' && name !== '' ? name : say.kinds[row.kind];
}

/** Where it is, as far as that can be said; empty where not. */
export function placeIn(fields: Fields): string {
  const { line } = (fields.address ?? {}) as { line?: unknown };
  if (typeof line === 'string' && line !== '') return line;
  return isPlace(fields.position) ? placeWords(fields.position, words.value) : '';
}

export const isPlace = (value: unknown): value is { lat: number; lng: number } => {
  const { lat, lng } = (value ?? {}) as { lat?: unknown; lng?: unknown };
  return typeof lat === 'number' && typeof lng === 'number' && Math.abs(lat) <= 90;
};

/** A value of any field as people read it. Also one that a newer app sent, or that is wrong. */
export function valueText(view: Pick<View, 'byId'>, name: string, value: unknown): string {
  const say = attentionWords.value;
  if (value === null || value === undefined || value === '') return say.none;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return numberText(name, value);
  if (typeof value === 'string') return textOf(view, name, value);
  if (Array.isArray(value))
    return value.map((one) => valueText(view, name, one)).join('; ') || say.none;
  return objectText(view, name, value as Fields);
}

function numberText(name: string, value: number): string {
  const isMoment = name === 'startedAt' || name === 'endsAt' || value > 1e11;
  if (isMoment && Math.abs(value) < 8e15) return momentWords(value, language.value);
  return value.toLocaleString(language.value);
}

function textOf(view: Pick<View, 'byId'>, name: string, value: string): string {
  const say = attentionWords.value;
  const own = Object.hasOwn(say.values, name) ? say.values[name] : undefined;
  if (own && Object.hasOwn(own, value)) return own[value] ?? value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)))
    return dayWords(value, language.value);
  if (MID_PATTERN.test(value)) {
    const row = view.byId(value);
    return row ? thingName(row) : say.gone;
  }
  const shared = sharedName(name, value);
  return shared ?? value;
}

/** Words that the whole app has for it. */
function sharedName(name: string, value: string): string | undefined {
  const { status, judgement, urgency, followUpStatus } = words.value;
  const to = language.value;
  const tables: Record<string, Record<string, string>> = {
    status: { ...followUpStatus, ...status },
    judgement,
    urgency,
  };
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (table && Object.hasOwn(table, value)) return table[value];
  if (name === 'category' || name === 'categories') return categoryOf(value)?.[to];
  if (name === 'childWhy') return childWhys.find(({ id }) => id === value)?.[to];
  if (name === 'childPicture') return childPictures.find(({ id }) => id === value)?.[to];
  const names: Record<string, Record<string, { nl: string; en: string }>> = {
    avatar: animalNames,
    childJudgement: childJudgementNames,
  };
  const named = Object.hasOwn(names, name) ? names[name] : undefined;
  if (named && Object.hasOwn(named, value)) return named[value]?.[to];
  return undefined;
}

function objectText(view: Pick<View, 'byId'>, name: string, value: Fields): string {
  const say = attentionWords.value;
  if (isPlace(value)) return placeWords(value, words.value);
  if (typeof value.line === 'string') return value.line || say.none;
  if (typeof value.as === 'string') {
    const as = textOf(view, name, value.as);
    return [as, value.number].filter(Boolean).join(' ');
  }
  if (typeof value.id === 'string') {
    const row = view.byId(value.id);
    return row ? thingName(row) : say.gone;
  }
  if (typeof value.kind === 'string') return textOf(view, name, value.kind);
  if (typeof value.text === 'string') return value.text || say.none;
  const parts = Object.values(value).filter((one) => typeof one !== 'object');
  return parts.length > 0 && parts.length < 4
    ? parts.map((one) => valueText(view, name, one)).join(', ')
    : say.things(Object.keys(value).length);
}
