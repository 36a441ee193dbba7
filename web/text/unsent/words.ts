import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about what is only on this device. Read it inside a component and it follows. */
export const unsentWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
