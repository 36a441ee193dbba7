import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type SnagWords = typeof nl;

/** The words about what cannot be true. Read it inside a component and it follows. */
export const snagWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
