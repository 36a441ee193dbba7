import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type InsightWords = typeof nl;

/** The words of how the work goes. Read it inside a component and it follows. */
export const insightWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
