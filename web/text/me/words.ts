import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about oneself. Read it inside a component and it follows. */
export const meWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
