// The look comes first: a screen's own sheet may then say otherwise.
import './ui/look.css';
import './app.css';
import '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { listenEarly } from './pwa/early.ts';
import { openDevice } from './sync/device.ts';
import { addressBook } from './text/address-book.ts';
import { rememberLanguage } from './text/language.ts';

listenEarly();
rememberLanguage(localStorage);
const place = document.getElementById('app');
if (place) render(<App device={await openDevice()} />, place);
// A hint for a place, not its truth: it may come a moment later.
import('../schema/demo/neighbourhood.ts').then(
  ({ nearestAddress }) => {
    addressBook.value = nearestAddress;
  },
  () => undefined,
);
// The walk is one tap away: have it here before the network goes. Without one it comes from the service worker.
import('./field.tsx')
  .catch(() => {})
  // Letters never stand in the way of the map. In the cache of the service worker they cost nothing.
  .then(() => import('./ui/fonts.css'))
  .catch(() => {});
