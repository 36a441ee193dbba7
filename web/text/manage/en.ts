import type { nl } from './nl.ts';

/** Managing, in English. */
export const en: typeof nl = {
  title: 'Manage',
  nav: 'Parts of managing',
  addressesTitle: 'Addresses',
  teamsTitle: 'Teams',
  teamsIntro: 'A team can take on a follow-up or a promise.',
  teamName: 'Name of the team',
  teamNameMissing: 'Give the team a name.',
  teamPeople: 'Who belongs to it?',
  teamAdd: 'New team',
  teamMake: 'Make team',
  teamSave: 'Save',
  teamSaved: (name: string) => `Team ${name} is saved.`,
  teamRemove: 'Remove team',
  teamRemoved: (name: string) => `Team ${name} is removed.`,
  teamBack: 'Put back',
  teamCount: (n: number) => (n === 1 ? '1 person' : `${n} people`),
  teamsEmpty: 'There are no teams yet.',
  cancel: 'Cancel',
  change: 'Change',
};
