import { useState } from 'preact/hooks';
import { eraseConcern } from '../sync/concern-client.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { useDeed } from '../sync/use-answer.ts';
import { answerWords } from '../text/answer/words.ts';
import { announce } from '../ui/announcer.tsx';
import { AskSheet } from '../ui/ask-sheet.tsx';

type EraseProps = { device: Device; lane: LaneView; concern: string };

/** Lets go of everything a resident told, at their request. The server does it: a device alone cannot. */
export function Erase({ device, lane, concern }: EraseProps) {
  const say = answerWords.value.erase;
  const [isAsking, setAsking] = useState(false);
  const { act, problem, isBusy, forget } = useDeed(async () => void (await device.syncNow()));
  const erase = async () => {
    const slug = lane.organisation?.slug ?? '';
    if (!(await act(eraseConcern(slug, concern, () => device.goOffline.value)))) return;
    setAsking(false);
    announce(say.done);
  };
  return (
    <>
      <button
        type="button"
        id="told-erase"
        class="button button-quiet told-erase"
        data-testid="erase"
        onClick={() => setAsking(true)}
      >
        {say.button}
      </button>
      {isAsking && (
        <AskSheet
          title={say.title}
          yes={say.yes}
          problem={problem}
          isBusy={isBusy}
          onYes={() => void erase()}
          onClose={() => {
            forget();
            setAsking(false);
          }}
        >
          {say.what} {say.stays} {say.network}
        </AskSheet>
      )}
    </>
  );
}
