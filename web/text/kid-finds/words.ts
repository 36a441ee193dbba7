import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about a child's finds, missions and diploma. Read it inside a component and it follows. */
export const kidFindsWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
