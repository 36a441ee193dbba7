import type { CategoryId } from '../../../schema/vocabulary/categories.ts';
import type { Judgement } from '../../../schema/vocabulary/judgements.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { LatLng } from '../../map/map-types.ts';

/** Ways to look at the finds, each with its count. */
export const shows = ['new', 'mine', 'later', 'unanswered', 'all'] as const;
export type Show = (typeof shows)[number];

/** Which finds are shown. What is left out says nothing; all that is said must hold. */
export type Filter = {
  walk?: string;
  /** Codes of the register. */
  neighbourhood?: string;
  complex?: string;
  categories?: readonly CategoryId[];
  judgements?: readonly Judgement[];
  voice?: 'adult' | 'child';
  kind?: 'observation' | 'concern';
  statuses?: readonly FindStatus[];
  /** Waits longer than this many days. */
  olderThanDays?: number;
  /** Made at most this many days ago. */
  withinDays?: number;
  /** `member:<id>`, `team:<id>`, or nobody. */
  assignee?: string | 'none';
  /** "Wat raakt mijn werk?": what this team takes on, by its id. */
  team?: string;
  label?: string;
  text?: string;
  /** Corners of a drawn area. */
  area?: readonly LatLng[];
  /** Decided, and nobody was answered yet. */
  isUnanswered?: boolean;
  /** Put off to a later day: left out unless asked for. */
  isLater?: boolean;
  /** How the desk looks at them; it says of what is put off and what was merged whether that is shown. */
  show?: Show;
  /** For `mine`: who looks, and their teams, as `assignee` has them. */
  mine?: readonly string[];
};

export const sorts = ['oldest', 'newest', 'category', 'near'] as const;
/** `near` is from the chosen find on. */
export type Sort = (typeof sorts)[number];
