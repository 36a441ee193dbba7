import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about the map of a walk on this device. Read it inside a component and it follows. */
export const packWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
