import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type PlanningWords = typeof nl;

/** The words of one follow-up: planning it, what it holds, and answering who raised it. Read it inside a component and it follows. */
export const planningWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
