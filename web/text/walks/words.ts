import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type WalksWords = typeof nl;

/** The words of a walk before and after. Read it inside a component and it follows. */
export const walksWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
