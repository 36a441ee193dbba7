import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of the debrief. Read it inside a component and it follows. */
export const debriefWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
export type DebriefWords = typeof nl;
