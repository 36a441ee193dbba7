import { animalNames } from '../../schema/vocabulary/animal-names.ts';
import { animals } from '../../schema/vocabulary/animals.ts';
import type { Language } from './words.ts';

/** How somebody on a walk is called: by their first name, a child by its animal. '' when nothing is known. */
export function whoWords(set: Record<string, unknown>, language: Language): string {
  const animal = animals.find((one) => one === set.avatar);
  return animal ? animalNames[animal][language] : String(set.nickname ?? '');
}
