import type { nl } from './nl.ts';

/** A picture that another app shared with us, in English. */
export const en: typeof nl = {
  title: 'Where does this photo belong?',
  titleMore: (n: number) => `Where do these ${n} photos belong?`,
  intro: 'The photo is on this device. Choose your walk and what you saw; then it is a find.',
  walk: 'On which walk?',
  what: 'What did you see?',
  here: 'The pin goes where you are now. Was it elsewhere? Move it on the map afterwards.',
  noPlace:
    'Your place is not known. The pin goes to the last find; put it right on the map afterwards.',
  home: 'Is it about a home? Pin that on the walk first, and choose the photo there.',
  picture: (n: number) => `Shared photo ${n}`,
  none: 'No photo came along. Share it again from your photos.',
  noWalk: 'Start a walk first, or join one with a code. The photo waits here for you.',
  discard: 'Do not use',
  discarded: 'The photo is gone from Loopmee. It is still among your photos.',
  saved: (what: string) => `${what} is on this device, with its photo.`,
  refused: 'Loopmee cannot read this photo. Nothing was pinned. Share another photo (JPEG).',
  noRoom: 'The storage of this device is full. Nothing was pinned. Free some space and try again.',
  waiting: 'A shared photo is waiting.',
  toPhoto: 'Choose where it belongs',
};
