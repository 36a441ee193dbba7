import { useState } from 'preact/hooks';
import type { Device, LaneView } from '../sync/device.ts';
import { deleteDraft } from '../sync/drafts.ts';
import { walksWords } from '../text/walks/words.ts';
import { whoWords } from '../text/who-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useSave } from '../ui/use-save.ts';
import type { SeenWalk } from './walk-order.ts';

type RemoveWalkProps = { device: Device; lane: LaneView; walk: SeenWalk };

/** Takes a walk away, after one question; the page that is left puts it back. People who are out on it are named first. */
export function RemoveWalk({ device, lane, walk }: RemoveWalkProps) {
  const { page: say } = walksWords.value;
  const { app } = words.value;
  const [isAsked, setAsked] = useState(false);
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const out = device
    .view(lane.id)
    .value.list('participant')
    .filter((row) => row.walk === walk.id)
    .map(({ set }) => whoWords(set, language.value));
  const remove = async () => {
    if (await save([deleteDraft(walk)], say.removed)) setAsked(false);
  };
  const isOut = !walk.set.isPlanned || out.length > 0;
  return (
    <>
      <button
        type="button"
        class="button button-quiet walks-remove"
        data-testid="remove-walk"
        onClick={() => setAsked(true)}
      >
        <Icon name="close" />
        {say.remove}
      </button>
      {isAsked && (
        <Sheet isModal title={say.removeAsk} closeLabel={app.close} onClose={() => setAsked(false)}>
          <div class="stack">
            <p>{isOut ? say.removeOut(out.filter(Boolean)) : say.removeWhat}</p>
            {problem && (
              <p class="field-error" role="alert">
                {problem}
              </p>
            )}
            <button
              type="button"
              class="button button-do button-wide"
              data-testid="remove-yes"
              onClick={() => void remove()}
            >
              {say.removeYes}
            </button>
            <button type="button" class="button button-wide" onClick={() => setAsked(false)}>
              {app.cancel}
            </button>
          </div>
        </Sheet>
      )}
    </>
  );
}
