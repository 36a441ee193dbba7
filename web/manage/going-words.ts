import type { Going } from '../sync/house-client.ts';
import { manageWords } from '../text/manage/words.ts';
import { language } from '../text/words.ts';

const kinds = ['photos', 'nicknames', 'concerns', 'contacts'] as const;

/** "3 foto’s en 1 naam"; empty when nothing goes. */
export function goingWords(going: Going): string {
  const say = manageWords.value.keeping.going;
  const parts = kinds.flatMap((kind) => (going[kind] ? [say[kind](going[kind])] : []));
  return new Intl.ListFormat(language.value).format(parts);
}
