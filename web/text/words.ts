import { catalogue } from './catalogue.ts';
import { language as chosen } from './language.ts';
import { nl } from './nl.ts';

export type { Language } from './language.ts';
export const language = chosen;

/** The words of the interface in the language of now. Read it inside a component and it follows. */
export const words = catalogue(nl, () => import('./en.ts').then(({ en }) => en));
