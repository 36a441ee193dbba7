import type { Device, LaneView } from './sync/device.ts';
import { words } from './text/words.ts';
import { useSave } from './ui/use-save.ts';
import { AlongScreen } from './walk/along-screen.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';
import { Company } from './walk-together/company.tsx';
import { Talk } from './walk-together/talk.tsx';

/** Who walks along and what they ask each other; and for who leads the walk, with which devices. */
export const FieldAlong = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => (
      <AlongScreen key={lane.id} device={device} lane={lane}>
        <Together device={device} lane={lane} />
      </AlongScreen>
    )}
  </WalkScreen>
);

function Together({ device, lane }: { device: Device; lane: LaneView }) {
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const view = device.view(lane.id).value;
  return (
    <>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <Company lane={lane} view={view} save={save} />
      <Talk lane={lane} view={view} save={save} />
    </>
  );
}
