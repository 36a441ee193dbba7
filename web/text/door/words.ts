import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about who may come in. Read it inside a component and it follows. */
export const doorWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
