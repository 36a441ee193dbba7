/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isAppAddress } from './app-address.ts';

declare const self: ServiceWorkerGlobalScope;

// Everything the app consists of, so that it opens without a network. Only GET; what is sent is the page's own work.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

const shell = createHandlerBoundToURL('/index.html');
const route = new NavigationRoute(shell);
registerRoute(
  ({ request, url, ...rest }) =>
    isAppAddress(url.pathname) && route.match({ request, url, ...rest }),
  shell,
);

// A new version waits until the person says so: nobody's screen changes under their thumb.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
