import { signal } from '@preact/signals';
import { early } from './early.ts';

/** Not asked again this long after somebody said "later". */
export const LATER_MS = 14 * 24 * 60 * 60 * 1000;
const KEY = 'install-later-at';

/** How this browser puts an app on the home screen: it asks when we say so, or by hand as on an iPhone. */
export type InstallWay = 'asks' | 'by hand';

/** Chromium's question, kept until somebody presses our button. */
type InstallOffer = Event & {
  prompt(): Promise<unknown>;
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
};
const offer = signal<InstallOffer | null>(early.installOffer as InstallOffer | null);
const isInstalledNow = signal(false);
const laterAt = signal(Number(localStorage.getItem(KEY) ?? 0));

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer.value = event as InstallOffer;
});
addEventListener('appinstalled', () => {
  isInstalledNow.value = true;
});

type Browser = { isInstalled: boolean; hasOffer: boolean; vendor: string; touchPoints: number };

/** Null where it is installed already, or where the browser has no way. */
export function wayOf({ isInstalled, hasOffer, vendor, touchPoints }: Browser): InstallWay | null {
  if (isInstalled) return null;
  if (hasOffer) return 'asks';
  // Every browser on an iPhone or iPad is Safari underneath; a Mac has no touch.
  return vendor.startsWith('Apple') && touchPoints > 1 ? 'by hand' : null;
}

export const isApp = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  (navigator as { standalone?: boolean }).standalone === true;

/** The way of this browser. Read it inside a component and it follows. */
export const installWay = (): InstallWay | null =>
  wayOf({
    isInstalled: isInstalledNow.value || isApp(),
    hasOffer: offer.value !== null,
    vendor: navigator.vendor,
    touchPoints: navigator.maxTouchPoints,
  });

type Moment = { hasFind: boolean; laterAt: number; now: number };

/** After the first find, and not soon after "later". */
export function mayOfferInstall({ hasFind, laterAt: at, now }: Moment): boolean {
  return hasFind && (at === 0 || now - at >= LATER_MS);
}

/** When somebody last said "later"; 0 for never. */
export const saidLaterAt = (): number => laterAt.value;

export function sayLater(now: number): void {
  laterAt.value = now;
  localStorage.setItem(KEY, String(now));
}

/** Lets the browser ask. Its question can be used once. */
export async function askBrowser(): Promise<void> {
  const asking = offer.value;
  if (!asking) return;
  offer.value = null;
  const answer = await asking.prompt().then(
    () => asking.userChoice,
    () => null,
  );
  if (answer?.outcome === 'accepted') isInstalledNow.value = true;
  else sayLater(Date.now());
}
