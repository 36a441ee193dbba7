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
import { fetchParts } from './ui/later.tsx';

listenEarly();
rememberLanguage(localStorage);
const place = document.getElementById('app');
const darkroom = () => import('./darkroom.ts').then((room) => room.darkroom);
if (place) render(<App device={await openDevice(darkroom)} />, place);
/** What nobody waits for, in the order in which it is missed. */
async function fetchRest(): Promise<void> {
  // The walk is one tap away, and on it everything else: have it here before the network goes.
  await import('./field.tsx');
  // A hint for a place, not its truth.
  const { nearestAddress } = await import('../schema/demo/neighbourhood.ts');
  addressBook.value = nearestAddress;
  await fetchParts();
  await import('./ui/fonts.css');
}
const rest = () => void fetchRest().catch(() => undefined);
if ('requestIdleCallback' in window) requestIdleCallback(rest, { timeout: 2_000 });
else setTimeout(rest, 500);
