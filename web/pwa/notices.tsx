import { useEffect, useReducer, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Device } from '../sync/device.ts';
import { early } from './early.ts';
import { onMissingPart } from './missing-part.ts';
import { isNewer, isPartGone, keepOnDevice, offerIn } from './renewal.ts';
import { RenewalNotice } from './renewal-notice.tsx';
import { watchEdits } from './unsaved.ts';
import { watchUse } from './use-here.ts';
import './pwa.css';

const LOOK_MS = 60_000;

watchUse();
watchEdits();
addEventListener('vite:preloadError', () => void onMissingPart());
if (early.isPartMissing) void onMissingPart();
if (import.meta.env.PROD) void keepOnDevice();

/** At most one thing the app has to say about itself, never in the way of a walk. */
export function Notices(_: { device: Device }) {
  useNow();
  const [isLater, setLater] = useState(false);
  const later = () => setLater(true);
  if (isLater) return null;
  if (isPartGone.value) return <RenewalNotice isPartGone onLater={later} />;
  if (isNewer.value && offerIn(Date.now()) === 0) return <RenewalNotice onLater={later} />;
  return null;
}

/** Looks again on every screen, when the page is seen again, after another tab's use, and now and then. */
function useNow(): void {
  useLocation();
  const [, look] = useReducer((count: number, _: unknown) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    addEventListener('storage', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('storage', look);
    };
  }, []);
}
