import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of the map of the desk. Read it inside a component and it follows. */
export const reviewMapWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
