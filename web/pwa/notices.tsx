import { useEffect, useReducer, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { pwaWords } from '../text/pwa/words.ts';
import { sharePhotoWords } from '../text/share-photo/words.ts';
import { early } from './early.ts';
import { followLock } from './follow-lock.ts';
import { installWay, mayOfferInstall, saidLaterAt } from './install.ts';
import { InstallNotice } from './install-notice.tsx';
import { onMissingPart } from './missing-part.ts';
import { onlyHere } from './only-here.ts';
import { isNewer, isPartGone, keepOnDevice, offerIn } from './renewal.ts';
import { RenewalNotice } from './renewal-notice.tsx';
import { parked } from './shared-pictures.ts';
import { hasWorkAtRisk } from './storage-note.tsx';
import { watchEdits } from './unsaved.ts';
import { watchUse } from './use-here.ts';
import './pwa.css';

const LOOK_MS = 60_000;

followLock();
watchUse();
watchEdits();
addEventListener('vite:preloadError', () => void onMissingPart());
if (early.isPartMissing) void onMissingPart();
if (import.meta.env.PROD) void keepOnDevice();

/** At most one thing the app has to say about itself, never in the way of a walk. */
export function Notices({ device }: { device: Device }) {
  const path = useNow();
  const [isLater, setLater] = useState(false);
  const hasPicture = useWaitingPicture(path);
  const now = Date.now();
  if (!isLater) {
    const isOffered = isNewer.value && offerIn(now) === 0;
    if (isPartGone.value || isOffered)
      return <RenewalNotice isPartGone={isPartGone.value} onLater={() => setLater(true)} />;
  }
  if (path !== paths.unsent && hasWorkAtRisk(device, now)) return <AtRiskNotice />;
  if (isCalm(path) && hasPicture) return <PictureNotice />;
  const way = isCalm(path) ? installWay() : null;
  if (way && isInstallTime(device, now)) return <InstallNotice device={device} way={way} />;
  return null;
}

/** A picture that another app shared and that has no place yet. */
function useWaitingPicture(path: string): boolean {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    parked().then(
      (pictures) => setWaiting(pictures.length > 0),
      () => undefined,
    );
  }, [path]);
  return isWaiting;
}

function PictureNotice() {
  const { waiting, toPhoto } = sharePhotoWords.value;
  return (
    <aside class="notice" aria-label={pwaWords.value.notice}>
      <p role="status">{waiting}</p>
      <a class="button" href={paths.sharePhoto}>
        {toPhoto}
      </a>
    </aside>
  );
}

function AtRiskNotice() {
  const { notice, storage, toUnsent } = pwaWords.value;
  return (
    <aside class="notice" aria-label={notice}>
      <p role="status">{storage.atRisk}</p>
      <a class="button" href={paths.unsent}>
        {toUnsent}
      </a>
    </aside>
  );
}

/** Where there is a moment to read: not while joining, and not in the office. */
const isCalm = (path: string) => path === paths.start || /^\/w\/[^/]+(\/lijst)?$/.test(path);

function isInstallTime(device: Device, now: number): boolean {
  const isTime = mayOfferInstall({ hasFind: hasFind(device), laterAt: saidLaterAt(), now });
  // An installed app on an iPhone begins empty: nothing may stay behind.
  return isTime && onlyHere(device) === 0;
}

/** Whether this device saved a find. */
function hasFind(device: Device): boolean {
  return device.lanes.value.some(({ id, maker }) => {
    const view = device.view(id).value;
    return [...view.list('observation'), ...view.list('concern')].some(({ by }) => by === maker);
  });
}

/** Looks again on every screen, when the page is seen again, after another tab's use, and now and then. */
function useNow(): string {
  const { path } = useLocation();
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
  return path;
}
