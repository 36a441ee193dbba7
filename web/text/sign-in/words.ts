import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about signing in. Read it inside a component and it follows. */
export const signInWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
