import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type AttentionWords = typeof nl;

/** The words of what a person in the office decides about. Read it inside a component and it follows. */
export const attentionWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
