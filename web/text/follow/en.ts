import type { nl } from './nl.ts';

/** Following a walk from the office, in English. */
export const en: typeof nl = {
  title: 'Follow the walk',
  toOffice: 'Back to the office',
  toWalks: 'All walks',
  unknown: 'We do not know this walk here. Look among the walks whether it is still there.',
  ended: 'This walk is over. What came of it is at the office.',
  what: 'You see live what is found, which streets were walked and who walks. You can ask something, or answer. Where people walk you do not see.',
  seen: 'Who walks along sees that you follow.',
  go: 'Follow',
  talkOver: {
    what: 'On this screen you talk over together what was seen. What residents told at home does not come into view here.',
    go: 'Open the debrief',
  },
  opening: 'Reading the walk…',
  live: 'You follow live.',
  offline: (time: string) => `No signal. This is how it was at ${time}.`,
  offlineFirst: 'No signal. This is what this device read of the walk before.',
  map: 'Map of the walk',
  zoom: { zoomIn: 'Closer', zoomOut: 'Farther' },
  finds: 'Finds',
  none: 'Nothing was found yet. As soon as somebody notes something, you see it here.',
  newOne: (what: string, place: string) => `New: ${what}, ${place}.`,
  newMore: (n: number) => `${n} new finds.`,
  streets: 'Streets walked',
  noStreets: 'No street was ticked yet.',
};
