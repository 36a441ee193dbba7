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
};
