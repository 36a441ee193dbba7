import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of the night check. Read it inside a component and it follows. */
export const checkupWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
