/// <reference lib="webworker" />
import { isAppAddress } from './app-address.ts';
import { type AppFile, AppFiles } from './app-files.ts';
import { entryOfLock, type Said } from './between-page-and-worker.ts';
import { park, SHARE_PATH } from './shared-pictures.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: AppFile[] };

const files = new AppFiles(self.__WB_MANIFEST);

self.addEventListener('install', (event) => event.waitUntil(files.install()));

// The first visit is served from here at once. A later version waits until a page asks for it.
self.addEventListener('activate', (event) =>
  event.waitUntil(self.clients.claim().then(forgetOldVersions)),
);

self.addEventListener('message', (event) => {
  const said = event.data as Said;
  if (said.type === 'take over') event.waitUntil(self.skipWaiting());
  // Not there without a network: the office comes along the next time it is used.
  else event.waitUntil(files.wasUsed(said.urls).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin || !isAppAddress(pathname)) return;
  if (method === 'POST' && pathname === SHARE_PATH) return event.respondWith(share(event.request));
  if (method !== 'GET') return;
  if (mode !== 'navigate') return event.respondWith(file(event, pathname));
  event.waitUntil(forgetOldVersions());
  event.respondWith(page(event.request, pathname));
});

async function page(request: Request, pathname: string): Promise<Response> {
  return (await files.page(pathname)) ?? fetch(request);
}

async function file(event: FetchEvent, pathname: string): Promise<Response> {
  const here = await files.find(pathname);
  if (here) return here;
  const response = await fetch(event.request);
  if (pathname.startsWith('/assets/'))
    event.waitUntil(files.keep(pathname, response.clone()).catch(() => undefined));
  return response;
}

/** Pictures from the phone's share sheet: the only thing sent to us that is not the page's own work. */
async function share(request: Request): Promise<Response> {
  await park(await request.formData(), () => crypto.randomUUID());
  return Response.redirect(SHARE_PATH, 303);
}

/** The files of a version stay as long as a page runs from it, also one that is frozen in the background. */
async function forgetOldVersions(): Promise<void> {
  const { waiting, installing } = self.registration;
  if (waiting || installing) return;
  const locks = await navigator.locks?.query();
  const pages = (locks?.held ?? []).flatMap(({ name = '' }) => entryOfLock(name) ?? []);
  const isUnknown = !locks && (await self.clients.matchAll({ type: 'window' })).length > 0;
  if (!isUnknown) await files.forgetOthers(pages);
}
