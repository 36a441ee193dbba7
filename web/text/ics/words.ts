import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of putting one visit in an agenda. Read it inside a component and it follows. */
export const icsWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
