// The page in a child's hands: the shell, and what keeps it whole and the screen on. Nobody is asked anything here: a newer version
// that comes waits until a grown-up is back in the app.
import './kid/main.tsx';
import { holdVersion } from './pwa/hold-version.ts';
import { keepScreenOn } from './pwa/wake-lock.ts';

holdVersion();
// A device that came straight here works without a network from now on too. Refused in a private window.
navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
const stayOn = () => {
  if (!document.hidden && 'wakeLock' in navigator) void keepScreenOn(true);
};
document.addEventListener('visibilitychange', stayOn);
stayOn();
