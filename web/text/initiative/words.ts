import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of ideas that begin here, and of what people here can do. Read it inside a component and it follows. */
export const initiativeWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
