import { useState } from 'preact/hooks';
import type { Device, LaneView } from '../sync/device.ts';
import { kidLockWords } from '../text/kid-lock/words.ts';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';

const HandOverSheet = later(() =>
  import('./hand-over-sheet.tsx').then(({ HandOverSheet }) => HandOverSheet),
);

type HandOverRowProps = { device: Device; lane: LaneView; hasTyping: () => boolean };

/** Gives this phone to a child, from the menu of the walk. */
export function HandOverRow({ device, lane, hasTyping }: HandOverRowProps) {
  const [sheet, setSheet] = useState<{ isTyping: boolean } | null>(null);
  if (lane.role === 'child' || lane.isClosed || lane.state === 'refused') return null;
  return (
    <>
      <button
        type="button"
        class="row"
        data-testid="give"
        onClick={() => setSheet({ isTyping: hasTyping() })}
      >
        <Icon name="person" />
        {kidLockWords.value.give.open}
      </button>
      {sheet && (
        <HandOverSheet device={device} lane={lane} {...sheet} onClose={() => setSheet(null)} />
      )}
    </>
  );
}
