import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type DayWords = typeof nl;

/** The words of somebody's day. Read it inside a component and it follows. */
export const dayScreenWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
