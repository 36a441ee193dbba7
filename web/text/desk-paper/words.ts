import { language } from '../language.ts';
import { nl } from './nl.ts';

export type PaperWords = typeof nl;

/** The words of the desk on paper, which is not written again when they come later. Without a network they may stay Dutch. */
export async function paperWords(): Promise<PaperWords> {
  if (language.value !== 'en') return nl;
  return import('./en.ts').then(
    ({ en }) => en,
    () => nl,
  );
}
