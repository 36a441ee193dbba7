import { signal } from '@preact/signals';

/** Set when a newer version waits; calling it switches to that version. */
export const update = signal<(() => void) | null>(null);

/** Registers the service worker once the page is loaded, so that the first visit downloads the app once. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start(), { once: true });
}

async function start(): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => {
    update.value = () => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    };
  });
  try {
    await workbox.register();
  } catch {
    // Refused, as in a private window: the app works, only not without a network after closing.
  }
}
