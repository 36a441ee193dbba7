import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import type { InLanguage } from '../text/resident/words.ts';
import type { HouseRow } from '../ui/house-row.ts';
import type { DoorDraft, DraftPromise } from './draft.ts';

/** One conversation at a door, as every card of it sees it. `say` is in the language of who looks at the screen. */
export type Door = InLanguage & {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  house: HouseRow | undefined;
  draft: DoorDraft;
  promise: DraftPromise;
  /** YYYY-MM-DD. */
  today: string;
  /** The resident has the screen: nothing on it is for who stands at the door. */
  isTurned: boolean;
  change: (some: Partial<DoorDraft>) => void;
  go: (card: number) => void;
};
