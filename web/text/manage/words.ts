import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of managing. Read it inside a component and it follows. */
export const manageWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
