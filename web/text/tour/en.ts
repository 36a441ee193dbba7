import type { nl } from './nl.ts';

export const en: typeof nl = {
  title: 'How does it work?',
  close: 'Close the explanation',
  roof: 'Tap the roof',
  kind: 'Choose what you see',
  done: 'Done: it is sent by itself',
};
