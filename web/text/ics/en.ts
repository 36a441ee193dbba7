import type { nl } from './nl.ts';

/** Putting one visit in one's own agenda, in English. */
export const en: typeof nl = {
  put: 'Put in your calendar',
  putNamed: (what) => `Put in your calendar: ${what}`,
};
