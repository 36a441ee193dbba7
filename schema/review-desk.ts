import * as v from 'valibot';
import type { Row } from './entities/row.ts';
import { LANE_PATTERN, MID_PATTERN } from './ids.ts';
import { limits } from './limits.ts';
import type { CategoryId } from './vocabulary/categories.ts';
import type { Judgement } from './vocabulary/judgements.ts';
import type { FindStatus } from './workflow.ts';

// What the review desk asks besides its scopes: all finds of the street as one line each, and some of them whole. Of what residents
// told at home there is no line: that is in the scope `concerns` and nowhere else.

const lane = v.pipe(v.string(), v.regex(LANE_PATTERN));
const seq = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * POST /v1/review/index: finds that changed after `from`, or on which something hangs that did, by change number after `after`.
 * A desk that has nothing asks from 0, and before that once for what is `open`: one page of the newest, to work with. When `next`
 * is null it has all there was when its first page was made: it goes on from that page's `head`.
 */
export const indexBody = v.strictObject({
  lane,
  epoch: seq,
  from: seq,
  after: seq,
  open: v.optional(v.literal(true)),
});
export type IndexBody = v.InferOutput<typeof indexBody>;

/** Of an earlier epoch than the answer's: everything comes, as from 0, and what was known is thrown away. */
export type IndexAnswer = {
  epoch: number;
  head: number;
  next: number | null;
  lines: IndexLine[];
  /** Removed since. */
  gone: string[];
};

/** One find of the street. By position, since there are a hundred thousand. */
export type IndexLine = [
  id: string,
  seq: number,
  category: CategoryId,
  status: FindStatus,
  /** WGS 84 degrees. */
  lat: number,
  lng: number,
  /** Epoch ms. */
  at: number,
  walk: string | null,
  /** Of whoever made it. */
  judgement: Judgement | null,
  isOfChild: 0 | 1,
  /** `member:<id>` or `team:<id>`. */
  assignee: string | null,
  laterUntil: string | null,
  duplicateOf: string | null,
  /** What was written down about it. */
  words: string,
  labels: string[],
  /** Teams that were promised to take it on. */
  teams: string[],
  hasPhoto: 0 | 1,
  /** Of what a child found: to the child. */
  isAnswered: 0 | 1,
  isHandedOver: 0 | 1,
  /** An adult's of what a child found. */
  adultJudgement: Judgement | null,
];

/** POST /v1/review/finds: these finds whole, with all that hangs on them, what they were merged with and what was merged with them. */
export const findsBody = v.strictObject({
  lane,
  ids: v.pipe(
    v.array(v.pipe(v.string(), v.regex(MID_PATTERN))),
    v.minLength(1),
    v.maxLength(limits.openFinds),
  ),
});
export type FindsBody = v.InferOutput<typeof findsBody>;
export type FindsAnswer = { epoch: number; rows: Row[] };

/** POST /v1/review/history: what was done with one find, of the street or told at home, oldest first. */
export const historyBody = v.strictObject({
  lane,
  id: v.pipe(v.string(), v.regex(MID_PATTERN)),
});
export type HistoryBody = v.InferOutput<typeof historyBody>;

/** One thing that somebody did. `by` is a person's id, or the lane of who has none; `set` holds what it came to be. */
export type HistoryLine = {
  mid: string;
  /** Epoch ms, by the clock of who did it, as rows have it; the order is the server's. */
  at: number;
  by: string;
  /** As in mutations/types.ts. */
  t: string;
  /** What it was done to: the find, or what hangs on it. */
  e: string;
  set: Record<string, unknown>;
};
/** Besides what was said, `set` of a choice holds what it was between, and whether another had chosen before. */
export type Choice = {
  use: boolean | null;
  /** What it would do, as in mutations/types.ts. */
  type?: string;
  stood?: Record<string, unknown>;
  came?: Record<string, unknown>;
  /** The fields as they were put right. */
  set?: Record<string, unknown>;
  isSecond?: boolean;
};
export type HistoryAnswer = { epoch: number; lines: HistoryLine[] };
