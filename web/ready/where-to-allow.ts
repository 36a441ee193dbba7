/** Where a browser lets a person take back a refusal. */
export type AllowWay = 'chrome-android' | 'safari-ios' | 'app-ios' | 'firefox' | 'desktop';

type Browser = { userAgent: string; vendor: string; touchPoints: number; isApp: boolean };

/** By the names browsers call themselves: they differ in where their settings are. */
export function wayToAllow({ userAgent, vendor, touchPoints, isApp }: Browser): AllowWay {
  // Every browser on an iPhone or iPad is Safari underneath; a Mac has no touch.
  if (vendor.startsWith('Apple') && touchPoints > 1) return isApp ? 'app-ios' : 'safari-ios';
  if (/Firefox|FxiOS/.test(userAgent)) return 'firefox';
  return /Android/.test(userAgent) ? 'chrome-android' : 'desktop';
}

export const wayHere = (): AllowWay =>
  wayToAllow({
    userAgent: navigator.userAgent,
    vendor: navigator.vendor,
    touchPoints: navigator.maxTouchPoints,
    isApp: matchMedia('(display-mode: standalone)').matches,
  });
