import type { nl } from './nl.ts';

/** The desk on paper, in English. */
export const en: typeof nl = {
  title: (moment) => `Finds in the neighbourhood, ${moment}`,
  count: (n, of) => `${n} of ${of} finds`,
  sought: (text) => `searched for “${text}”`,
  inArea: 'in the area that was drawn',
  one: 'A find: its number is in the list.',
  more: 'Several finds together. These are:',
  missing: '–: not on this part of the map.',
  concerns: 'What residents told at home is in the list without a place: paper gets lost.',
  atHome: 'at a resident’s home',
};
