import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of the review desk. Read it inside a component and it follows. */
export const deskWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
