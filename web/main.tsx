// The look comes first: a screen's own sheet may then say otherwise.
import './ui/look.css';
import './app.css';
// Then the device: it opens while the modules below are made ready.
import { opening } from './opening.ts';

import '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { listenEarly } from './pwa/early.ts';
import { rememberLanguage } from './text/language.ts';
import { firstPicture } from './ui/first-picture.ts';
import { fetchParts } from './ui/later.tsx';

listenEarly();
rememberLanguage(localStorage);
// Covered when it was closed: nothing of it shows before the cover does.
if (localStorage.getItem('cover')) {
  const { style } = document.documentElement;
  style.visibility = 'hidden';
  import('./ui/cover.tsx').then(
    ({ cover }) => cover(),
    () => style.removeProperty('visibility'),
  );
}
// The screen is fetched and made ready while the databases open.
const { pathname } = location;
if (pathname.startsWith('/w/')) import('./field.tsx').catch(() => undefined);
else if (pathname === '/') import('./start/start-screen.tsx').catch(() => undefined);
const place = document.getElementById('app');
const device = await opening.catch(() => null);
if (place && device) render(<App device={device} />, place);
else if (place) import('./pwa/no-storage.tsx').then(({ show }) => show(place));
/** What nobody waits for, in the order in which it is missed. */
async function fetchRest(): Promise<void> {
  // The walk is one tap away, and on it everything else: have it here before the network goes.
  await import('./field.tsx');
  await (await import('./late.ts')).beLate(await opening);
  await fetchParts();
  await import('./ui/fonts.css');
}
firstPicture.then(fetchRest).catch(() => undefined);
