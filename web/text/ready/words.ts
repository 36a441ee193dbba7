import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about what has to be in order before a walk. Read it inside a component and it follows. */
export const readyWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
