import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about one find at the desk. Read it inside a component and it follows. */
export const reviewDetailWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
