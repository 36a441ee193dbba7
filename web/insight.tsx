import { InsightScreen } from './insight/insight-screen.tsx';
import { WholePhoto } from './photos/whole-photo.tsx';
import { paperPath } from './review/for-child/paper-path.ts';
import type { Device, LaneView } from './sync/device.ts';

/** How the work goes, with the photos of before and after. */
export function OfficeInsight({ device, lane }: { device: Device; lane: LaneView }) {
  const view = device.view(lane.id).value;
  return (
    <InsightScreen
      device={device}
      lane={lane}
      forChildren={paperPath}
      photo={(one) => <WholePhoto device={device} lane={lane} view={view} {...one} />}
    />
  );
}
