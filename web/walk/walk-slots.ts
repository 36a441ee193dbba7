import type { ComponentChildren } from 'preact';
import type { LatLng } from '../map/map-types.ts';
import type { Aim } from '../map/place-of.ts';
import type { LocationState } from '../map/position-watch.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import type { Find, Told } from '../text/finds.ts';

type OnLane = { device: Device; lane: LaneView; onClose: () => void };

/** What other parts of the app put over the walk's map. The app joins them, so that the walk need not know them. */
export type WalkSlots = {
  capture: (
    props: OnLane & {
      finds: readonly Find[];
      centre: LatLng;
      aim: Aim;
      here: LocationState;
      onMyPlace: () => void;
      onByAddress: () => void;
      onSaved: (id: string, told: Told) => void;
    },
  ) => ComponentChildren;
  find: (
    props: OnLane & {
      view: LaneViewModel;
      id: string;
      onMove: () => void;
      onTold: (told: Told) => void;
      onRemoved: (told: Told) => void;
    },
  ) => ComponentChildren;
  /** What is said over the map of those who walk together. */
  around: (props: { device: Device; lane: LaneView; view: LaneViewModel }) => ComponentChildren;
  /** Rows of the menu about other things than the walk. */
  rows: (props: { device: Device; lane: LaneView }) => ComponentChildren;
};

export type WalkProps = { device: Device; lane: LaneView; slots: WalkSlots };
