import { signal } from '@preact/signals';
import type { Said } from './between-page-and-worker.ts';
import { holdVersion } from './hold-version.ts';
import { isWalkPath, quietFor } from './use-here.ts';

/** A newer version is ready on this device. It waits, or another tab took it already. */
export const isNewer = signal(false);
/** The server has a newer version only, and a part of this one was asked for and is nowhere. */
export const isPartGone = signal(false);

const CHECK_MS = 60 * 60 * 1000;
let registration: ServiceWorkerRegistration | undefined;
let isTaking = false;

/** Starts serving the app from this device, once the page is loaded so that a first visit downloads the app once. */
export async function keepOnDevice(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  holdVersion();
  let wasServed = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) return location.reload();
    // The first worker of a first visit serves this very version.
    if (wasServed) isNewer.value = true;
    wasServed = true;
  });
  try {
    registration = await serviceWorker.register('/sw.js');
  } catch {
    // Refused, as in a private window: the app works, only not without a network after closing.
    return;
  }
  registration.addEventListener('updatefound', () => watch(registration?.installing));
  watch(registration.installing);
  if (registration.waiting && wasServed) isNewer.value = true;
  const { active } = await serviceWorker.ready;
  tell(active, { type: 'used', urls: usedHere() });
  lookNowAndThen(registration);
}

/** Takes the newer version. What is saved stays; what is half typed does not. */
export async function takeNewer(): Promise<void> {
  if (!registration?.waiting && isPartGone.value) await installed(registration);
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  isTaking = true;
  tell(waiting, { type: 'take over' });
}

/** Milliseconds until a newer version may be offered; 0 when it may now. */
export function offerIn(now: number): number {
  return isWalkPath(location.pathname) ? Number.POSITIVE_INFINITY : quietFor(localStorage, now);
}

const tell = (worker: ServiceWorker | null | undefined, said: Said) => worker?.postMessage(said);

function watch(worker: ServiceWorker | null | undefined): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) isNewer.value = true;
  });
}

const usedHere = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);

/** The browser looks when a page is opened; this page may stay open for days. */
function lookNowAndThen(known: ServiceWorkerRegistration): void {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - lookedAt < CHECK_MS) return;
    lookedAt = Date.now();
    known.update().catch(() => undefined);
  });
}

/** Resolves when the newest version waits, or cannot be had. */
async function installed(known: ServiceWorkerRegistration | undefined): Promise<void> {
  const worker = (await known?.update().catch(() => undefined))?.installing ?? known?.installing;
  if (!worker) return;
  await new Promise<void>((done) => {
    const look = () => worker.state !== 'installing' && done();
    worker.addEventListener('statechange', look);
    look();
  });
}
