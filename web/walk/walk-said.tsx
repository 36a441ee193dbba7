import type { Device, LaneView } from '../sync/device.ts';
import { captureWords } from '../text/capture/words.ts';
import type { Told } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SnackBar } from '../ui/snack-bar.tsx';
import { useSave } from '../ui/use-save.ts';

/** What was just done. A new `key` is a new message. */
export type Said = Told & { key: string };

type WalkSaidProps = {
  device: Device;
  lane: LaneView;
  said: Said;
  onUndone: () => void;
  onGone: () => void;
};

/** What was just done, by its name, and the way back. */
export function WalkSaid({ device, lane, said, onUndone, onGone }: WalkSaidProps) {
  const { capture, app } = words.value;
  const { undone, mine } = captureWords.value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const takeBack = async () => {
    const done = said.isRemoved ? mine.isBack(said.text) : undone(said.text);
    if (await save([said.back, ...(said.also ?? [])], '')) {
      announce(done);
      onUndone();
    }
  };
  return (
    <SnackBar
      messageKey={said.key}
      actions={[
        {
          label: said.isRemoved ? capture.putBack : capture.undo,
          icon: 'undo',
          onPress: () => void takeBack(),
        },
      ]}
      picture={<Pictogram category={said.category.id} size={32} />}
      onGone={onGone}
    >
      {problem && <Icon name="attention" />}
      {problem || said.text}
    </SnackBar>
  );
}
