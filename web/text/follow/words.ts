import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of following a walk. Read it inside a component and it follows. */
export const followWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
