import { firstPicture } from '../ui/first-picture.ts';
import { later } from '../ui/later.tsx';

/** Where the app speaks about itself. It comes after the first picture: nobody waits for it. */
export const Corner = later(async () => {
  await firstPicture;
  return (await import('./notices.tsx')).Notices;
}, true);
