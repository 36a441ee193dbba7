import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about the app on this device. Read it inside a component and it follows. */
export const pwaWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
