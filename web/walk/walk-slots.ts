import type { ComponentChildren } from 'preact';
import type { Category } from '../../schema/vocabulary/categories.ts';
import type { LatLng } from '../map/map-types.ts';
import type { LocationState } from '../map/position-watch.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';

type OnLane = { device: Device; lane: LaneView; onClose: () => void };

/** What other parts of the app put over the walk's map. The app joins them, so that the walk need not know them. */
export type WalkSlots = {
  capture: (
    props: OnLane & {
      finds: readonly Find[];
      centre: LatLng;
      isMoved: boolean;
      here: LocationState;
      onMyPlace: () => void;
      onSaved: (id: string, category: Category, place: LatLng) => void;
    },
  ) => ComponentChildren;
  find: (
    props: OnLane & {
      view: LaneViewModel;
      id: string;
      onMove: () => void;
      onRemoved: (message: string, putBack: () => void) => void;
    },
  ) => ComponentChildren;
  /** Rows of the menu about the phone itself. */
  phone: (props: { device: Device }) => ComponentChildren;
};

export type WalkProps = { device: Device; lane: LaneView; slots: WalkSlots };
