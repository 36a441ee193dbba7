import type { nl } from './nl.ts';

/** A door where nothing was told, in English. */
export const en: typeof nl = {
  title: 'No talk?',
  outcomes: {
    'not-home': 'Nobody home',
    'not-wanted': 'Does not want to',
    'come-back': 'Come back later',
  },
  when: 'Come back when?',
  days: { today: 'Today', tomorrow: 'Tomorrow', week: 'In a week' },
  other: 'Another day',
  most: (days: number) => `Up to ${days} days from now.`,
  tooFar: (days: number) =>
    `Choose a day from today until ${days} days from now. Nothing was kept yet.`,
  set: 'On this day',
  cancel: 'Cancel',
  saved: (line: string, what: string, day: string) =>
    `${line}: ${what}. Only you and the office know this, up to ${day}.`,
  undo: 'Undo',
  undone: (line: string) => `${line}: taken away again.`,
  known: (day: string, what: string) => `${day}: ${what}`,
  knownLater: (day: string) => `come back on ${day}`,
  at: (number: string, what: string) => `${number}: ${what}`,
};
