import { eraseConcern } from '../sync/concern-client.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { useDeed } from '../sync/use-answer.ts';
import { answerWords } from '../text/answer/words.ts';
import { announce } from '../ui/announcer.tsx';
import { AskSheet } from '../ui/ask-sheet.tsx';

type EraseSheetProps = { device: Device; lane: LaneView; concern: string; onClose: () => void };

/** Says what goes and that it does not come back, and then lets go of it. The server does it: a device alone cannot. */
export function EraseSheet({ device, lane, concern, onClose }: EraseSheetProps) {
  const say = answerWords.value.erase;
  const { act, problem, isBusy } = useDeed(async () => void (await device.syncNow()));
  const erase = async () => {
    const slug = lane.organisation?.slug ?? '';
    if (!(await act(eraseConcern(slug, concern, () => device.goOffline.value)))) return;
    onClose();
    announce(say.done);
  };
  return (
    <AskSheet
      title={say.title}
      yes={say.yes}
      problem={problem}
      isBusy={isBusy}
      onYes={() => void erase()}
      onClose={onClose}
    >
      {say.what} {say.stays} {say.network}
    </AskSheet>
  );
}
