import { worksInOffice } from '../../schema/actor.ts';
import { laneAt } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';

/** The lane on which this person walks along on a walk, on this device. */
export function laneOnWalk(device: Device, lane: LaneView, walk: string): LaneView | undefined {
  const own = device.lanes.value.filter(
    (one) => one.id !== lane.id && !one.isClosed && one.person?.id === lane.person?.id,
  );
  return laneAt(own, walk, lane.person?.id);
}

/** Where something about a walk is said: at a desk; without one, on the lane that is on the walk if there is one here. */
export const laneFor = (device: Device, lane: LaneView, walk: string): LaneView =>
  worksInOffice(lane.role) ? lane : (laneOnWalk(device, lane, walk) ?? lane);
