import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about a shared picture. Read it inside a component and it follows. */
export const sharePhotoWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
