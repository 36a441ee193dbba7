import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type PlanExportWords = typeof nl;

/** The words of saving the plan. Read it inside a component and it follows. */
export const planExportWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
