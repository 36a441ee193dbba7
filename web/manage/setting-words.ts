import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { categories, categoryOf } from '../../schema/vocabulary/categories.ts';
import type { OfferKind, ResidentLanguage } from '../../schema/vocabulary/door.ts';
import type { Language } from '../text/language.ts';
import type { nl } from '../text/manage/nl.ts';
import { dayWithYear } from './day-with-year.ts';
import { languageNames } from './language-names.ts';

type SettingSays = Pick<
  typeof nl,
  'house' | 'promises' | 'offerKinds' | 'everywhere' | 'daysCount' | 'untilRemoved' | 'noTeam'
>;

/** Something written down, or a dash for nothing. */
export const EMPTY = '–';

/** The value of a setting as people read it, for two values side by side. `nameOf` knows the people. */
export function settingWords(
  field: string,
  value: unknown,
  say: SettingSays,
  language: Language,
  nameOf: (person: string) => string,
): string {
  if (field === 'promiseDays' || field === 'keepConcernDays')
    return daysWords(value, say, language, field === 'promiseDays' ? say.promises.none : EMPTY);
  if (field === 'promiseTeams') return teamsWords(value, language, nameOf);
  if (field === 'team') return value === null ? say.noTeam : nameOf(String(value));
  if (field === 'kind') return say.offerKinds[value as OfferKind] ?? String(value);
  if (field === 'categories')
    return (value as string[]).map((id) => categoryOf(id)?.[language] ?? id).join(', ');
  if (field === 'complexes') return (value as string[]).join(', ') || say.everywhere;
  if (field === 'until' || field === 'from')
    return value === null ? EMPTY : dayWithYear(String(value), language);
  if (field === 'language') return languageNames[value as ResidentLanguage] ?? String(value);
  if (field === 'people') return (value as string[]).map(nameOf).join(', ') || EMPTY;
  if (field.startsWith('keep'))
    return value === null ? say.untilRemoved : say.daysCount(Number(value));
  if (field.startsWith('colour') && value === null) return say.house.ownColour;
  return String(value ?? '') || EMPTY;
}

function daysWords(
  value: unknown,
  { daysCount }: Pick<typeof nl, 'daysCount'>,
  language: Language,
  none: string,
): string {
  const days = value as Partial<Record<CategoryId, number>>;
  const kept = categories.flatMap((category) => {
    const count = days[category.id];
    return count === undefined ? [] : [`${category[language]}: ${daysCount(count)}`];
  });
  return kept.join(', ') || none;
}

function teamsWords(value: unknown, language: Language, nameOf: (id: string) => string): string {
  const teams = Object.entries(value as Record<string, string>);
  const words = teams.map(([id, team]) => `${categoryOf(id)?.[language] ?? id}: ${nameOf(team)}`);
  return words.join(', ') || EMPTY;
}
