import type { Darkroom } from '../../web/sync/photo-desk.ts';
import { joined, jpegShape, segment } from '../fixtures/camera-files.ts';

/** Of a part that a photo may have, so that the file is as long as a real one. */
const padding = (raw: ArrayBuffer, bytes: number) =>
  segment(
    0xe2,
    joined(
      Buffer.from('ICC_PROFILE\0\x01\x01'),
      new Uint8Array(raw),
      Buffer.alloc(bytes, raw.byteLength),
    ),
  );

const LONGEST_PART = 60_000;

/** Makes real JPEGs out of what it is given, the same out of the same: 120 kB, and 4 kB for the small one. */
export const crashDarkroom: Darkroom = {
  firstLook: () => null,
  prepare: async (raw) => {
    const part = padding(raw, LONGEST_PART);
    const full = jpegShape(1600, 1200, part, part);
    const small = jpegShape(320, 240, padding(raw, 4_000));
    return { full: full.buffer, small: small.buffer, width: 1600, height: 1200 };
  },
};
