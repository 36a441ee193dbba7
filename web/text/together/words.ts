import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of walking together. Read it inside a component and it follows. */
export const togetherWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
