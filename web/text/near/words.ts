import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words for what two people may both have seen. Read it inside a component and it follows. */
export const nearWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
