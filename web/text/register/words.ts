import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about what an organisation owns. Read it inside a component and it follows. */
export const registerWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
