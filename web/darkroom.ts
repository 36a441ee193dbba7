import { firstLook } from './photos/first-look.ts';
import { preparePhoto } from './photos/prepare.ts';
import type { Darkroom } from './sync/photo-desk.ts';

/** Where pictures are made ready, for the device to use without knowing how. */
export const darkroom: Darkroom = { firstLook, prepare: preparePhoto };
