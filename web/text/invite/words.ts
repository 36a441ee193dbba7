import { catalogue } from '../catalogue.ts';
import { nl } from './nl.ts';

/** The words about inviting others, and about coming in by a QR. Read it inside a component and it follows. */
export const inviteWords = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
