import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type AskWords = typeof nl;

/** The words of what the desk asks in a sheet. Read it inside a component and it follows. */
export const askWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
