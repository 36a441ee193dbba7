import type { Walk } from '../schema/entities/things.ts';
import { FollowScreen, type FollowSlots } from './companion/follow-screen.tsx';
import { JoinCard } from './companion/join-card.tsx';
import { followingLane } from './companion/join-walk.ts';
import { OfficeGate } from './office-gate.tsx';
import { RowPhoto } from './photos/row-photo.tsx';
import type { Device, LaneView, SeenRow } from './sync/device.ts';
import { BeforeCard } from './walk-together/before-card.tsx';
import { Company } from './walk-together/company.tsx';
import { doneStreets } from './walk-together/done-streets.ts';
import { Talk } from './walk-together/talk.tsx';

type FollowProps = { device: Device; id: string };

/** The companion's seat: from a link at the office, or as who is on the walk with this device already. */
export function FieldFollow({ device, id }: FollowProps) {
  const lane = followingLane(device, id, '');
  if (lane) return <Follow device={device} lane={lane} />;
  return (
    <OfficeGate device={device}>
      {(office) => <FromOffice device={device} office={office} id={id} />}
    </OfficeGate>
  );
}

function FromOffice({ device, office, id }: FollowProps & { office: LaneView }) {
  const row = device.view(office.id).value.byId(id);
  const walk = row?.kind === 'walk' && !row.isDeleted ? (row as SeenRow & Walk) : undefined;
  const lane = walk && followingLane(device, id, walk.set.code);
  if (lane) return <Follow device={device} lane={lane} />;
  return <JoinCard device={device} office={office} walk={walk} />;
}

const Follow = ({ device, lane }: { device: Device; lane: LaneView }) => (
  <FollowScreen key={lane.id} device={device} lane={lane} slots={slotsOf(device, lane)} />
);

const slotsOf = (device: Device, lane: LaneView): FollowSlots => ({
  talk: (props) => <Talk lane={lane} {...props} />,
  people: (props) => <Company lane={lane} {...props} />,
  before: (props) => <BeforeCard device={device} lane={lane} {...props} />,
  streets: doneStreets,
  photo: (view, find) => <RowPhoto device={device} lane={lane} view={view} find={find} />,
});
