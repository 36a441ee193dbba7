import { useState } from 'preact/hooks';
import { deurWords } from '../text/deur/words.ts';
import { words } from '../text/words.ts';
import { Sheet } from '../ui/sheet.tsx';

type LeaveSheetProps = {
  walk: string;
  onDiscard: () => void;
  onClose: () => void;
};

/** Stopping halfway: it stays for a day, or it is thrown away, and then it asks once more. */
export function LeaveSheet({ walk, onDiscard, onClose }: LeaveSheetProps) {
  const say = deurWords.value.leave;
  const [isAsking, setAsking] = useState(false);
  return (
    <Sheet
      key={isAsking ? 'ask' : 'leave'}
      isModal
      title={isAsking ? say.ask : say.title}
      closeLabel={words.value.app.close}
      onClose={onClose}
    >
      <div class="stack">
        <p>{isAsking ? say.gone : say.stays}</p>
        {isAsking ? (
          <>
            <button
              type="button"
              class="button button-do button-wide"
              data-testid="discard-yes"
              onClick={onDiscard}
            >
              {say.yes}
            </button>
            <button type="button" class="button button-wide" onClick={onClose}>
              {say.no}
            </button>
          </>
        ) : (
          <>
            <a class="button button-do button-wide" data-testid="later" href={walk}>
              {say.later}
            </a>
            <button
              type="button"
              class="button button-wide"
              data-testid="discard"
              onClick={() => setAsking(true)}
            >
              {say.discard}
            </button>
          </>
        )}
      </div>
    </Sheet>
  );
}

/** Something runs at this address; not what. The resident says whether it is the same. */
export function RunningSheet({ onAnswer }: { onAnswer: (isAddition: boolean) => void }) {
  const say = deurWords.value.running;
  return (
    <Sheet
      isModal
      title={say.title}
      closeLabel={words.value.app.close}
      onClose={() => onAnswer(false)}
    >
      <div class="stack">
        <p>{say.what}</p>
        <div class="pair">
          <button
            type="button"
            class="button"
            data-testid="is-addition"
            onClick={() => onAnswer(true)}
          >
            {say.adds}
          </button>
          <button type="button" class="button" data-testid="is-new" onClick={() => onAnswer(false)}>
            {say.isNew}
          </button>
        </div>
      </div>
    </Sheet>
  );
}
