import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words for a door where nothing was told. Read it inside a component and it follows. */
export const doorstepWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
