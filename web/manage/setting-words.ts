import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { categories } from '../../schema/vocabulary/categories.ts';
import type { Language } from '../text/language.ts';
import type { nl } from '../text/manage/nl.ts';

/** Something written down, or a dash for nothing. */
export const EMPTY = '–';

/** The value of a setting as people read it, for two values side by side. `nameOf` knows the people. */
export function settingWords(
  field: string,
  value: unknown,
  say: Pick<typeof nl, 'house' | 'promises' | 'daysCount' | 'untilRemoved'>,
  language: Language,
  nameOf: (person: string) => string,
): string {
  if (field === 'promiseDays') return promiseWords(value, say, language);
  if (field === 'people') return (value as string[]).map(nameOf).join(', ') || EMPTY;
  if (field.startsWith('keep'))
    return value === null ? say.untilRemoved : say.daysCount(Number(value));
  if (field.startsWith('colour') && value === null) return say.house.ownColour;
  return String(value ?? '') || EMPTY;
}

function promiseWords(
  value: unknown,
  { promises, daysCount }: Pick<typeof nl, 'promises' | 'daysCount'>,
  language: Language,
): string {
  const days = value as Partial<Record<CategoryId, number>>;
  const kept = categories.flatMap((category) => {
    const count = days[category.id];
    return count === undefined ? [] : [`${category[language]}: ${daysCount(count)}`];
  });
  return kept.join(', ') || promises.none;
}
