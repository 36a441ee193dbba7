import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of a child's phone. Read it inside a component and it follows. */
export const kidWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
