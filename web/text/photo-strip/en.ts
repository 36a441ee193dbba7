import type { nl } from './nl.ts';

export const en: typeof nl = {
  title: 'Photos',
  take: 'Take a photo',
  choose: 'Choose a photo',
  keeping: 'Keeping the photo…',
  kept: 'The photo is on this device.',
  alt: (n, what) => `Photo ${n} of ${what}`,
  open: (n) => `See photo ${n} large`,
  preparing: 'Being made ready',
  onItsWay: (percent) => `On its way, ${percent}%`,
  awaited: 'Photo follows',
  unseen: 'Cannot be seen now',
  blur: 'Blur',
  blurHint: 'Is somebody in it, or a number plate? Blur it before the photo goes along.',
  blurred: 'The photo was blurred. The old one is gone from this device.',
  remove: 'Remove',
  removed: 'The photo is gone.',
  putBack: 'Put back',
  retry: 'Try again',
  saveOriginal: 'Keep the original',
  noRoom:
    'The storage of this device is full. Your find and your text are safe on it, this photo is not. Make room and take the photo again.',
  deviceProblem: 'The photo could not be kept. Your find is safe on this device.',
};
