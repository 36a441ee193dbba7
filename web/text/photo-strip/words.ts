import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

export const photoStripWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
