import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words at a resident's door for who stands there. Read it inside a component and it follows. */
export const deurWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
