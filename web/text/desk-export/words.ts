import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export type ExportWords = typeof nl;

/** The words of saving what the desk shows. Read it inside a component and it follows. */
export const exportWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
