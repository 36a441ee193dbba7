import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of who runs the server. Read it inside a component and it follows. */
export const operatorWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
