import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';
import { sizeWords } from '../text/format.ts';
import { readyWords } from '../text/ready/words.ts';
import { language } from '../text/words.ts';
import { type CardState, StateCard } from '../ui/state-card.tsx';

/** Less than this and an afternoon of photos may not fit, in bytes. */
const LOW_BYTES = 200_000_000;

type Told = Awaited<ReturnType<Device['storage']>>;

/** Whether what is made here stays, as the browser itself says it, and how much room there is. */
export function StorageItem({ device }: { device: Device }) {
  const say = readyWords.value.storage;
  const [told, setTold] = useState<Told | null>(null);
  const [isRefused, setRefused] = useState(false);
  const look = () =>
    device.storage().then(setTold, () => setTold({ used: 0, quota: 0, persisted: false }));
  useEffect(() => void look(), [device]);
  if (!told) return null;
  const ask = async () => {
    const isKept = await navigator.storage?.persist?.().catch(() => false);
    setRefused(!isKept);
    await look();
  };
  const free = Math.max(0, told.quota - told.used);
  const size = sizeWords(free, language.value);
  const isTold = told.quota > 0;
  const isLow = isTold && free < LOW_BYTES;
  const said = isLow ? say.low(size) : told.persisted ? say.kept : isTold ? say.mayGo : say.unknown;
  const state: CardState = isLow ? 'look' : told.persisted ? 'good' : 'open';
  return (
    <StateCard state={state} icon="device" title={say.title} said={said} testid="ready-storage">
      {isLow && <p>{say.lowWhat}</p>}
      <p>
        {told.persisted ? say.keptWhat : isTold ? say.mayGoWhat : say.unknownWhat}
        {isTold && !isLow && ` ${say.room(size)}`}
      </p>
      {isRefused && !told.persisted && <p role="alert">{say.refused}</p>}
      {!told.persisted && (
        <button type="button" class="button" onClick={() => void ask()}>
          {say.ask}
        </button>
      )}
    </StateCard>
  );
}
