import { later } from '../ui/later.tsx';

const loaded = new Promise<void>((done) => {
  if (document.readyState === 'complete') done();
  else addEventListener('load', () => done(), { once: true });
});

/** Where the app speaks about itself. It comes once the page is loaded: nobody waits for it. */
export const Corner = later(async () => {
  await loaded;
  return (await import('./notices.tsx')).Notices;
}, true);
