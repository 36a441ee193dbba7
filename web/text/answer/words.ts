import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of answering what a resident told. Read it inside a component and it follows. */
export const answerWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
