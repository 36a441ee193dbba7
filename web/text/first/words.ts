import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words of what is downloaded first. Whatever comes later reads `words`, which has these too. */
export const firstWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
