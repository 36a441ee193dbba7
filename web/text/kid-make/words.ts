import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about making something beside a find. Read it inside a component and it follows. */
export const kidMakeWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
