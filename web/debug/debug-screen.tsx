import { useEffect, useState } from 'preact/hooks';
import { paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { sizeWords } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { debugText } from './debug-text.ts';
import './debug.css';

type Storage = Awaited<ReturnType<Device['storage']>>;

/** What somebody who helps needs to know, to read out or to copy. Nothing in it opens anything. */
export function DebugScreen({ device }: { device: Device }) {
  const { debug, app } = words.value;
  const [storage, setStorage] = useState<Storage | null>(null);
  const lanes = device.lanes.value;
  const unsent = device.unsent.value;
  useEffect(() => {
    let isHere = true;
    void Promise.resolve(device.storage()).then((answer) => isHere && setStorage(answer));
    return () => {
      isHere = false;
    };
  }, [device, unsent]);

  const text = debugText({
    state: device.state.value,
    lanes,
    unsent,
    cursors: device.cursors,
    storage,
    agent: navigator.userAgent,
  });
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce(debug.copied);
  };
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.start}>
        <Icon name="back" />
        {app.toStart}
      </a>
      <h1 tabIndex={-1}>{debug.title}</h1>
      <p class="quiet">{debug.intro}</p>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="go-offline"
          checked={device.goOffline.value}
          onChange={({ currentTarget }) => {
            device.goOffline.value = currentTarget.checked;
          }}
        />
        {debug.goOffline}
      </label>
      <div class="pair">
        <button type="button" class="button" onClick={() => void device.syncNow()}>
          <Icon name="upload" />
          {debug.syncNow}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          {debug.copy}
        </button>
      </div>
      <dl class="debug-facts">
        <dt>{debug.state}</dt>
        <dd data-testid="sync-state">{device.state.value}</dd>
        <dt>{debug.unsent}</dt>
        <dd data-testid="unsent-count">{unsent.reduce((sum, { count }) => sum + count, 0)}</dd>
        <dt>{debug.storage}</dt>
        <dd>
          {storage &&
            `${sizeWords(storage.used, language.value)} / ${sizeWords(storage.quota, language.value)}, ${storage.persisted ? debug.persisted : debug.notPersisted}`}
        </dd>
      </dl>
      <h2>{debug.lanes}</h2>
      <pre class="debug-text">{text}</pre>
    </main>
  );
}
