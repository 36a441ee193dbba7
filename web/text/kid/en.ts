import type { nl } from './nl.ts';

/** The words of a child's phone, in English. */
export const en: typeof nl = {
  here: 'Here!',
  finds: 'My finds',
  you: 'You are here',
  thinks: 'What do you think?',
  why: 'Why?',
  landed: 'Found!',
  photo: 'Take a photo',
  drawing: 'Draw',
  voice: 'Tell',
  short: { photo: 'Photo', drawing: 'Draw', voice: 'Tell' },
  done: 'Done',
  back: 'Back',
  again: 'Once more',
  home: 'Home',
  sound: 'Sound',
  soundOn: 'Sound on',
  soundOff: 'Sound off',
  left: 'Left-handed',
  right: 'Right-handed',
  made: (what: string) => `${what}: already done`,
};
