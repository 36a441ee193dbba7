import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words for what a debrief decided. Read it inside a component and it follows. */
export const debriefedWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
