import type { CategoryId } from '../../../schema/vocabulary/categories.ts';
import type { Judgement } from '../../../schema/vocabulary/judgements.ts';
import type { ChildPicture } from '../../../schema/vocabulary/kid.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { SyncState } from '../../sync/device.ts';

/** A find as the list, the map and the filters of the desk need it; the whole of it loads by id. */
export type Entry = {
  id: string;
  kind: 'observation' | 'concern';
  seq: number;
  category: CategoryId;
  status: FindStatus;
  /** WGS 84 degrees. */
  lat: number;
  lng: number;
  /** Epoch ms. */
  at: number;
  walk: string | null;
  /** Of whoever made it; of a child who does not know, none. */
  judgement: Judgement | null;
  /** An adult's of what a child found. */
  adultJudgement: Judgement | null;
  /** Of a child, or of an adult: the two are never averaged. */
  voice: 'adult' | 'child';
  /** `member:<id>` or `team:<id>`. */
  assignee: string | null;
  /** Put off until this day. */
  laterUntil: string | null;
  /** The find it was merged with. */
  duplicateOf: string | null;
  labels: readonly string[];
  /** Teams that were promised to take it on. */
  teams: readonly string[];
  /** What the resident said, or what was written down about it. */
  words: string;
  hasPhoto: boolean;
  /** Of what a child found: to the child. */
  isAnswered: boolean;
  /** What that child was told last, as far as this device knows. */
  childPicture?: ChildPicture | null;
  isHandedOver: boolean;
  /** Codes of the register; of a concern its address says the complex. */
  complex: string | null;
  sync: SyncState;
};
