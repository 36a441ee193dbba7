import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type AppealWords = typeof nl;

/** The words of making large what may not stay small. Read it inside a component and it follows. */
export const appealWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
