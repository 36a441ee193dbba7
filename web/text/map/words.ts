import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** Words of the map itself, and of the office's clusters. */
export const mapWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
