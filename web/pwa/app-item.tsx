import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';
import { readyWords } from '../text/ready/words.ts';
import { StateCard } from '../ui/state-card.tsx';
import { askBrowser, installWay, isApp } from './install.ts';
import { InstallSteps } from './install-steps.tsx';

/** Whether the app is on the home screen, and whether it opens without a network. */
export function AppItem({ device }: { device: Device }) {
  const say = readyWords.value.app;
  const [hasSteps, setSteps] = useState(false);
  const [isOffline, setOffline] = useState<boolean | null>(null);
  useEffect(() => {
    let isHere = true;
    const tell = (is: boolean) => isHere && setOffline(is);
    const workers = navigator.serviceWorker;
    if (!workers) tell(false);
    else {
      void workers.getRegistration().then((found) => tell(Boolean(found?.active)));
      void workers.ready.then(() => tell(true));
    }
    return () => {
      isHere = false;
    };
  }, []);
  const way = installWay();
  const said = isApp() ? say.installed : way ? say[way === 'asks' ? 'asks' : 'byHand'] : say.none;
  const isGood = isApp() && isOffline !== false;
  return (
    <StateCard
      state={isGood ? 'good' : isOffline === false ? 'look' : 'open'}
      icon="plus"
      title={say.title}
      said={said}
      testid="ready-app"
    >
      {isOffline !== null && <p>{isOffline ? say.offline : say.notOffline}</p>}
      {way && (
        <>
          <p>{say.why}</p>
          <button
            type="button"
            class="button"
            onClick={() => (way === 'asks' ? void askBrowser() : setSteps(true))}
          >
            {way === 'asks' ? say.go : say.how}
          </button>
        </>
      )}
      {!way && !isApp() && <p>{say.noneWhat}</p>}
      {hasSteps && <InstallSteps device={device} onClose={() => setSteps(false)} />}
    </StateCard>
  );
}
