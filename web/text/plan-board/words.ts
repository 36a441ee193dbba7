import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type PlanBoardWords = typeof nl;

/** The words of the plan board. Read it inside a component and it follows. */
export const planBoardWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
