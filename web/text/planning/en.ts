import { nl } from './nl.ts';

export const en: typeof nl = nl;
