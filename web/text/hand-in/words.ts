import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about handing in a walk. Read it inside a component and it follows. */
export const handInWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
