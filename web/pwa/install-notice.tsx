import { useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';
import { pwaWords } from '../text/pwa/words.ts';
import { askBrowser, type InstallWay, sayLater } from './install.ts';
import { InstallSteps } from './install-steps.tsx';
import { PhoneIcon } from './phone-icon.tsx';

type InstallNoticeProps = { device: Device; way: InstallWay };

/** Offers to put the app on the home screen; on an iPhone with the steps, which the browser leaves to people. */
export function InstallNotice({ device, way }: InstallNoticeProps) {
  const [hasSteps, setSteps] = useState(false);
  const { notice, install, later } = pwaWords.value;
  const go = () => (way === 'asks' ? void askBrowser() : setSteps(true));
  return (
    <aside class="notice" aria-label={notice} data-testid="install">
      <div class="notice-words" role="status">
        <strong>{install.title}</strong>
        <p>{install.why}</p>
      </div>
      <button type="button" class="button" onClick={go}>
        <PhoneIcon name="home-screen" />
        {way === 'asks' ? install.go : install.how}
      </button>
      <button type="button" class="button button-quiet" onClick={() => sayLater(Date.now())}>
        {later}
      </button>
      {hasSteps && <InstallSteps device={device} onClose={() => setSteps(false)} />}
    </aside>
  );
}
