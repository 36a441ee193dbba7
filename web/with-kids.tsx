import { foundDraft, saysDraft } from './kid/kid-drafts.ts';
import { newPlayer } from './kid/make/player.ts';
import { preparePhoto } from './photos/prepare.ts';
import { hasTyping } from './pwa/unsaved.ts';
import { ChildRow } from './start/child-row.tsx';
import type { Device } from './sync/device.ts';
import { later } from './ui/later.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';
import { KidsScreen } from './with-kids/kids-screen.tsx';
import type { KidsSlots } from './with-kids/kids-slots.ts';

const BlurBrush = later(() => import('./photos/blur-brush.tsx').then((part) => part.BlurBrush));

const HandOver = later(() =>
  import('./hand-over/hand-over-sheet.tsx').then(({ HandOverSheet }) => HandOverSheet),
);

const slots: KidsSlots = {
  brush: (props) => <BlurBrush {...props} />,
  prepare: preparePhoto,
  backToChild: (props) => (
    <div class="rows">
      <ChildRow {...props} />
    </div>
  ),
  player: newPlayer,
  give: (props) => <HandOver {...props} isTyping={hasTyping(document)} />,
  placed: (find, at) => {
    const says = Object.keys(find.says).length > 0;
    return [
      foundDraft(find, at),
      ...(says ? [saysDraft({ id: find.id, from: {} }, find.says)] : []),
    ];
  },
};

/** What children found on a walk, and made on this phone. */
export const FieldWithKids = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id} isForChild>
    {(lane) => <KidsScreen key={lane.id} device={device} lane={lane} slots={slots} />}
  </WalkScreen>
);
