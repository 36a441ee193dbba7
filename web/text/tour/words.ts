import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** Words of the three steps that somebody sees who opens the app for the first time. */
export const tourWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
