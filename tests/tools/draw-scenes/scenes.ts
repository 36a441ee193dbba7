import type { Drawing, Scene } from './scene.ts';
import { crayonScenes } from './scenes-crayon.ts';
import { doorScenes } from './scenes-door.ts';
import { homeScenes } from './scenes-home.ts';
import { litterScenes } from './scenes-litter.ts';
import { lovelyScenes } from './scenes-lovely.ts';
import { streetScenes } from './scenes-street.ts';
import { wallScenes } from './scenes-walls.ts';

/** Every photo and drawing of the demo. */
export const scenes: readonly (Scene | Drawing)[] = [
  ...litterScenes,
  ...streetScenes,
  ...lovelyScenes,
  ...doorScenes,
  ...wallScenes,
  ...homeScenes,
  ...crayonScenes,
];
