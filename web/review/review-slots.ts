import type { ComponentChildren } from 'preact';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import type { Save } from '../ui/use-save.ts';

/** What other parts of the app add to a find under review; the app joins them. */
export type ReviewSlots = {
  conflicts: (props: { view: LaneViewModel; row: SeenRow; save: Save }) => ComponentChildren;
  photos: (props: { view: LaneViewModel; row: SeenRow; what: string }) => ComponentChildren;
  rowPhoto: (props: { view: LaneViewModel; find: string }) => ComponentChildren;
  /** The way to what a person decides about. */
  waiting: (props: { view: LaneViewModel }) => ComponentChildren;
  plan: (props: { view: LaneViewModel; find: Find; save: Save }) => ComponentChildren;
  /** One visit for several finds. */
  planTogether: (props: {
    view: LaneViewModel;
    finds: readonly Find[];
    save: Save;
    onClose: (isSaved?: boolean) => void;
  }) => ComponentChildren;
  /** Of a concern: what the resident asks now, what was told, and what is done with it up to its closing. */
  toldTop: (props: { find: Find }) => ComponentChildren;
  told: (props: { view: LaneViewModel; find: Find; save: Save }) => ComponentChildren;
  /** What is said of it that cannot be true. */
  snags: (props: { view: LaneViewModel; row: SeenRow }) => ComponentChildren;
  toldWork: (props: { view: LaneViewModel; find: Find; save: Save }) => ComponentChildren;
};

export type ReviewProps = { device: Device; lane: LaneView; slots: ReviewSlots };
