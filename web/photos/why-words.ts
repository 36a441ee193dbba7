import { photoStripWords } from '../text/photo-strip/words.ts';
import { photosWords } from '../text/photos/words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language } from '../text/words.ts';

/** The sentence for why a photo is not where it should be: ours, or the server's. */
export function whyWords(why: string): string {
  const { problem } = photosWords.value;
  if (why === 'no_room') return photoStripWords.value.noRoom;
  if (Object.hasOwn(problem, why)) return problem[why as keyof typeof problem];
  return problemWords(why, language.value);
}
