import type { Scene } from './scene.ts';
import { doorScenes } from './scenes-door.ts';
import { homeScenes } from './scenes-home.ts';
import { litterScenes } from './scenes-litter.ts';
import { lovelyScenes } from './scenes-lovely.ts';
import { streetScenes } from './scenes-street.ts';
import { wallScenes } from './scenes-walls.ts';

/** Every photo of the demo. */
export const scenes: readonly Scene[] = [
  ...litterScenes,
  ...streetScenes,
  ...lovelyScenes,
  ...doorScenes,
  ...wallScenes,
  ...homeScenes,
];
