import { DebriefScreen } from './debrief/debrief-screen.tsx';
import { paperPictures } from './photos/paper-pictures.ts';
import { SharedPictures } from './photos/shared-pictures.tsx';
import { laneAt } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { later } from './ui/later.tsx';
import { WalkScreen } from './walk/walk-screen.tsx';

const FromOffice = later(async () => (await import('./debrief-from-office.tsx')).DebriefFromOffice);

/** A walk talked over together, by who was on it or on a screen of the office. */
export function FieldDebrief({ device, id }: { device: Device; id: string }) {
  const debrief = (lane: LaneView) => <Debrief key={lane.id} device={device} lane={lane} />;
  const onWalk = (
    <WalkScreen device={device} id={id}>
      {debrief}
    </WalkScreen>
  );
  const me = device.person.value;
  if (laneAt(device.lanes.value, id, me?.id) || !me) return onWalk;
  return (
    <FromOffice device={device} id={id} elsewhere={onWalk}>
      {debrief}
    </FromOffice>
  );
}

const Debrief = ({ device, lane }: { device: Device; lane: LaneView }) => (
  <DebriefScreen
    device={device}
    lane={lane}
    slots={{
      pictures: (props) => (
        <SharedPictures key={props.find} device={device} lane={lane} {...props} />
      ),
      forPaper: (view, finds) => paperPictures(device, lane, view, finds),
    }}
  />
);
