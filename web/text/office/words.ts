import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type OfficeWords = typeof nl;

/** The names of the parts of the office. Read it inside a component and it follows. */
export const officeWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
