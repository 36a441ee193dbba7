import { useState } from 'preact/hooks';
import type { Device, LaneView } from '../sync/device.ts';
import { answerWords } from '../text/answer/words.ts';
import { later } from '../ui/later.tsx';

/** Few do this, and seldom: it need not come along with every concern. */
const EraseSheet = later(async () => (await import('./erase-sheet.tsx')).EraseSheet);

type EraseProps = { device: Device; lane: LaneView; concern: string };

/** The way to letting go of everything a resident told, at their request. */
export function Erase({ device, lane, concern }: EraseProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button button-quiet told-erase"
        data-testid="erase"
        onClick={() => setAsking(true)}
      >
        {answerWords.value.erase.button}
      </button>
      {isAsking && (
        <EraseSheet
          device={device}
          lane={lane}
          concern={concern}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
