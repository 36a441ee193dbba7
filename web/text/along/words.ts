import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about who walks along. Read it inside a component and it follows. */
export const alongWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
