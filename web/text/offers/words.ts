import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about what can be offered. Read it inside a component and it follows. */
export const offerWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
