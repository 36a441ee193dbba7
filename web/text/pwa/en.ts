import type { nl } from './nl.ts';

/** The app on this device, in English. */
export const en: typeof nl = {
  notice: 'Message from the app',
  newer: 'There is a new version. Your finds stay.',
  partGone: 'This part of the app was renewed. Your finds are on this device.',
  renew: 'Update now',
  renewAnyway: 'Update anyway',
  draft: 'You are still filling something in here. Save that first, or it is gone.',
  later: 'Later',
};
