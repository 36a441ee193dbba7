import { useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';
import { pwaWords } from '../text/pwa/words.ts';
import { announce } from '../ui/announcer.tsx';
import { askBrowser, installWay } from './install.ts';
import { InstallSteps } from './install-steps.tsx';
import { onlyHere } from './only-here.ts';
import { PhoneIcon } from './phone-icon.tsx';
import { StorageNote } from './storage-note.tsx';
import { canStayOn, keepScreenOn, staysOn } from './wake-lock.ts';
import './pwa.css';

/** What the walk's menu says about this phone: its screen, the home screen, and its storage. */
export function PhoneRows({ device }: { device: Device }) {
  return (
    <>
      {canStayOn() && <ScreenRow />}
      <InstallRow device={device} />
      <StorageNote device={device} />
    </>
  );
}

function ScreenRow() {
  const { screen } = pwaWords.value;
  const [isRefused, setRefused] = useState(false);
  const turn = async () => {
    const isOn = !staysOn.value;
    const isDone = await keepScreenOn(isOn);
    setRefused(!isDone);
    announce(isDone ? (isOn ? screen.isOn : screen.isOff) : screen.refused);
  };
  return (
    <>
      <button
        type="button"
        class="row"
        role="switch"
        aria-checked={staysOn.value}
        onClick={() => void turn()}
      >
        <PhoneIcon name="screen-on" />
        <span class="row-switch">
          {screen.keep}
          <span class="switch" data-on={staysOn.value}>
            {staysOn.value ? screen.on : screen.off}
          </span>
        </span>
      </button>
      {isRefused && <p class="field-error">{screen.refused}</p>}
    </>
  );
}

function InstallRow({ device }: { device: Device }) {
  const { install } = pwaWords.value;
  const [hasSteps, setSteps] = useState(false);
  const way = installWay();
  if (!way) return null;
  const waiting = onlyHere(device);
  if (waiting === null) return null;
  if (waiting > 0) return <p class="field-hint menu-hint">{install.sendFirst}</p>;
  return (
    <>
      <button
        type="button"
        class="row"
        onClick={() => (way === 'asks' ? void askBrowser() : setSteps(true))}
      >
        <PhoneIcon name="home-screen" />
        {install.title}
      </button>
      {hasSteps && <InstallSteps device={device} onClose={() => setSteps(false)} />}
    </>
  );
}
