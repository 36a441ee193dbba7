import type { nl } from './nl.ts';

const safe = 'Your find is safe on this device.';

export const en: typeof nl = {
  problem: {
    empty: `This file is empty. ${safe} Take the photo again or choose another one.`,
    not_a_picture: `This is not a photo that we can read (perhaps a PDF?). ${safe} Choose another photo.`,
    heic: `This device cannot read this kind of photo (HEIC). ${safe} Take the photo again, or choose a JPEG.`,
    too_many_pixels: `This photo is too big to work with. ${safe} Take it again or choose a smaller one.`,
    broken: `This photo cannot be read: part of it may be missing. ${safe} Take it again or choose another one.`,
  },
  viewer: {
    title: (n, of) => (of === 1 ? 'Photo' : `Photo ${n} of ${of}`),
    previous: 'Previous photo',
    next: 'Next photo',
    zoom: 'Zoom',
    larger: 'Larger',
    smaller: 'Smaller',
    percent: (n) => `${n}%`,
    brightness: 'Brightness',
    lighter: 'Lighter',
    darker: 'Darker',
    around: 'Look around in the photo',
    look: { left: 'To the left', up: 'Up', down: 'Down', right: 'To the right' },
    unseen:
      'This photo cannot be seen here. Perhaps there is no signal, or this device cannot read it.',
  },
  brush: {
    title: 'Blur',
    how: 'Wipe over faces and number plates. This happens on your device, before sending.',
    photo: 'Photo to wipe over',
    keys: 'By keyboard: arrows to move, space to wipe, plus and minus for the size.',
    size: 'Size of the brush',
    sizes: { small: 'Small', middle: 'Medium', large: 'Large' },
    undo: 'Undo a wipe',
    strokes: (n) => (n === 0 ? 'Nothing blurred yet' : n === 1 ? '1 wipe' : `${n} wipes`),
    done: 'Done',
    working: 'One moment…',
    failed: 'Blurring does not work on this device. The photo has not changed.',
  },
};
