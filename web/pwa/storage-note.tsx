import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';
import { sizeWords } from '../text/format.ts';
import { pwaWords } from '../text/pwa/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { isApp } from './install.ts';
import { isAtRisk, type Storage, standOf } from './storage-words.ts';
import './pwa.css';

/** When the oldest thing that is only here was made, in epoch ms. */
export const oldestUnsent = (device: Device): number | null => {
  const moments = device.unsent.value.flatMap(({ items }) => items[0]?.mutation.at ?? []);
  return moments.length > 0 ? Math.min(...moments) : null;
};

/** Whether work has waited for more than a day in a place that Safari may clear. */
export const hasWorkAtRisk = (device: Device, now: number): boolean =>
  isAtRisk({ isApp: isApp(), vendor: navigator.vendor, oldestUnsent: oldestUnsent(device), now });

/** The honest answer of this device: whether it keeps what is here, and how much room there is. */
export function StorageNote({ device }: { device: Device }) {
  const { storage } = pwaWords.value;
  const [told, setTold] = useState<Storage | null>(null);
  useEffect(() => {
    let isHere = true;
    device.storage().then(
      (answer) => isHere && setTold(answer),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [device]);
  if (!told) return null;
  const { isKept, isTold, isLow, used, free } = standOf(told);
  const size = (bytes: number) => sizeWords(bytes, language.value);
  return (
    <section class="storage" aria-label={storage.title} data-testid="storage">
      <p>
        <Icon name={isKept ? 'check' : 'device'} size={20} />
        <span>
          {isKept ? storage.kept : storage.mayGo}
          {isTold && <span class="field-hint"> {storage.room(size(used), size(free))}</span>}
        </span>
      </p>
      {isLow && (
        <p class="field-error">
          <Icon name="attention" size={20} />
          {storage.low(size(free))}
        </p>
      )}
      {hasWorkAtRisk(device, Date.now()) && (
        <p class="field-error">
          <Icon name="attention" size={20} />
          {storage.atRisk}
        </p>
      )}
    </section>
  );
}
