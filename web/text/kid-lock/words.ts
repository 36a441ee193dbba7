import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about a phone in a child's hands, for the grown-up. Read it inside a component and it follows. */
export const kidLockWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
