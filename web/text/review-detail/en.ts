import type { nl } from './nl.ts';

/** One find at the desk, in English. */
export const en: typeof nl = {
  child: 'Child:',
  adult: 'Adult:',
  same: 'They think the same.',
  different: 'They think differently.',
  open: 'What else is here?',
  earlier: 'What was here before?',
};
