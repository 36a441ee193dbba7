import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about what children found and made, for the grown-up with them. Read it inside a component and it follows. */
export const withKidsWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
