import { useLayoutEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { laneAt } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { wearColours } from './ui/house-colours.ts';
import { houseOf } from './ui/house-row.ts';
import './house.css';

/** On a walk the app wears the colours of the organisation that the walk belongs to. */
export function House({ device }: { device: Device }) {
  const { path } = useLocation();
  const id = path.match(/^\/w\/([^/]+)/)?.[1];
  const lane = id && laneAt(device.lanes.value, id);
  return lane ? <HouseColours device={device} lane={lane} /> : null;
}

/** Wears the colours of a lane's organisation for as long as this is on the screen. */
export function HouseColours({ device, lane }: { device: Device; lane: Pick<LaneView, 'id'> }) {
  const { colourPlace: place = null, colourAction: action = null } =
    houseOf(device.view(lane.id).value)?.set ?? {};
  useLayoutEffect(() => wearColours({ place, action }), [place, action]);
  return null;
}
