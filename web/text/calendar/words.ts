import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of one's own agenda. Read it inside a component and it follows. */
export const calendarWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
