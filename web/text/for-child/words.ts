import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about what children found and what they are answered. Read it inside a component and it follows. */
export const forChildWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
