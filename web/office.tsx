import { useEffect } from 'preact/hooks';
import { roleMay } from '../schema/actor.ts';
import { FindConflicts } from './capture/find-conflicts.tsx';
import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import { FindPhotos } from './photos/find-photos.tsx';
import { RowPhoto } from './photos/row-photo.tsx';
import { PlanFind } from './plan/plan-find.tsx';
import type { ReviewSlots } from './review/review-slots.ts';
import type { Device, LaneView } from './sync/device.ts';
import { later } from './ui/later.tsx';

/** What residents told comes in a chunk of its own: most of what is read here was seen in the street. */
const answering = async () => (await import('./answer.tsx')).answering;
const review = async () => (await import('./review/review-screen.tsx')).ReviewScreen;
const ReviewScreen = later(review);
const Told = later(async () => (await answering()).Told);
const ToldBands = later(async () => (await answering()).ToldBands, true);
const ToldWork = later(async () => (await answering()).ToldWork, true);
const ToldConflicts = later(async () => (await answering()).ToldConflicts, true);
const FindMore = later(async () => (await import('./find-more.tsx')).FindMore, true);
const PlanTogether = later(
  async () => (await import('./plan/form/plan-together.tsx')).PlanTogether,
);

const DecidedLine = later(
  async () => (await import('./debrief/decided-line.tsx')).DecidedLine,
  true,
);
const WaitingCard = later(async () => (await import('./waiting-link.tsx')).WaitingCard, true);
const FindSnags = later(async () => (await import('./snags/find-snags.tsx')).FindSnags, true);

const slotsOf = (device: Device, lane: LaneView): ReviewSlots => ({
  conflicts: (props) =>
    props.row.kind === 'concern' ? <ToldConflicts {...props} /> : <FindConflicts {...props} />,
  toldTop: (props) => <ToldBands lane={lane} {...props} />,
  told: (props) => (
    <Told
      key={props.find.id}
      lane={lane}
      visit={(visit) => <PlanTogether view={props.view} save={props.save} {...visit} />}
      {...props}
    />
  ),
  toldWork: (props) => <ToldWork key={props.find.id} device={device} lane={lane} {...props} />,
  photos: (props) => (
    <FindPhotos key={props.row.id} device={device} lane={lane} isReadOnly {...props} />
  ),
  waiting: (props) => <WaitingCard {...props} />,
  rowPhoto: (props) => <RowPhoto device={device} lane={lane} {...props} />,
  snags: (props) => <FindSnags key={props.row.id} device={device} lane={lane} {...props} />,
  plan: (props) => (
    <>
      <DecidedLine view={props.view} find={props.find.id} />
      <PlanFind
        key={props.find.id}
        device={device}
        lane={lane}
        mayPlan={roleMay(lane.role, 'plan')}
        {...props}
      />
      <FindMore key={`more ${props.find.id}`} role={lane.role} {...props} />
    </>
  ),
  planTogether: (props) => <PlanTogether {...props} />,
});

/** The office's map and list. In a file of its own so that a phone on a walk does not fetch it. */
export function OfficeReview({ device }: { device: Device }) {
  // While the server is asked who is here, and lets them in.
  useEffect(() => void review().catch(() => undefined), []);
  return (
    <OfficeGate device={device} isEarly>
      {(lane) => (
        <div class="office office-panes">
          <OfficeHead device={device} lane={lane} at="review" />
          <ReviewScreen device={device} lane={lane} slots={slotsOf(device, lane)} />
        </div>
      )}
    </OfficeGate>
  );
}
