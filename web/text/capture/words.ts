import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words for making a find and looking after it. Read it inside a component and it follows. */
export const captureWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
