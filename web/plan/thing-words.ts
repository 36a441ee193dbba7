import type { Concern } from '../../schema/entities/things.ts';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import type { SeenRow } from '../sync/device.ts';
import { placeWords } from '../text/place-words.ts';
import { planningWords } from '../text/planning/words.ts';
import { language, words } from '../text/words.ts';

/** What a find or concern is, and where: "Tocht, Lindestraat 14". */
export function thingWords(row: SeenRow | undefined): string {
  if (!row) return planningWords.value.sheet.gone;
  const { category, position, address } = row.set as Partial<Concern['set']>;
  const what = categoryOf(String(category))?.[language.value] ?? '';
  const where = address?.line || (position && placeWords(position, words.value));
  return [what, where].filter(Boolean).join(', ');
}
