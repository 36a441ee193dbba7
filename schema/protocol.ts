import * as v from 'valibot';
import { LANE_PATTERN, TOKEN_PATTERN } from './ids.ts';
import { limits } from './limits.ts';
import { mutation } from './mutations/mutation.ts';

/**
 * The shape of the wire. 1: push, pull, lanes (2026-11). 2: photos, places by address. 3: children, teams, what the
 * organisation says, releasing photos, and how much a phone still has.
 * 4: whose work a lane is.
 * 5: the resident's door: promises, answers, causes, offers, stories, and all that a concern holds.
 * 6: the review desk: duplicates, later, who takes it up, labels, comments, passing on, saved views, answers about what was seen.
 * 7: the plan: follow-ups of several finds with owner, time, steps, what they wait for and what was said; what cannot be true,
 * pages that make something large, who pulls an idea, and what people here can do.
 * 8: what a child finds: its own judgement and why, what it does not want shown, drawings, and answers for children.
 * 9: the office decides about what could not be applied; a phone asks whether all that it handed in is there: with a pull as
 * one hash, or as a manifest (manifest.ts).
 * 10: walks that are planned, walked and talked over together: who comes along, streets, doors, what others saw too, votes,
 * verdicts, and the three promises of a walk.
 * Servers are deployed first and read every version that phones may still hold; push never answers "too old".
 */
export const PROTOCOL_VERSION = 10;

const lane = v.pipe(v.string(), v.regex(LANE_PATTERN));
/** SHA-256 as unpadded base64url. */
const hash = v.pipe(v.string(), v.regex(TOKEN_PATTERN));
const seq = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How a lane asks to be let in: a walk's code or secret, or starting in an organisation. */
export const join = v.variant('by', [
  v.strictObject({
    by: v.literal('code'),
    code: v.pipe(v.string(), v.maxLength(12)),
    as: v.optional(v.literal('child')),
  }),
  v.strictObject({
    by: v.literal('secret'),
    secret: v.pipe(v.string(), v.maxLength(64)),
    as: v.optional(v.literal('child')),
  }),
  v.strictObject({ by: v.literal('organisation'), slug: v.pipe(v.string(), v.maxLength(60)) }),
  v.strictObject({
    by: v.literal('fork'),
    lane,
    token: v.pipe(v.string(), v.regex(TOKEN_PATTERN)),
  }),
]);
export type Join = v.InferOutput<typeof join>;

/** POST /v1/lanes: idempotent for the same lane and token. */
export const openLaneBody = v.strictObject({
  v: v.number(),
  lane,
  token: v.pipe(v.string(), v.regex(TOKEN_PATTERN)),
  join,
  /** Let in as this person, or not at all; null: as nobody. Absent: as who is signed in. */
  person: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64)))),
  /** Since when the lane is there, epoch ms by its own clock: who joined without a network comes in late, also when the walk was closed. */
  since: v.optional(v.number()),
});
export type OpenLaneBody = v.InferOutput<typeof openLaneBody>;
export type OpenLaneAnswer = {
  organisation: { slug: string; name: string };
  walk: string | null;
  person: { id: string; name: string } | null;
  role: string;
  maker: string;
};

/**
 * POST /v1/live gives a ticket; GET /v1/live opens the socket with it, as `new WebSocket(url, [LIVE_PROTOCOL, ticket])`. The
 * socket only ever says "there is something new".
 */
export const LIVE_PROTOCOL = 'loopmee';
export const liveBody = v.strictObject({ lane });

/** POST /v1/sync/push, gzip or plain JSON, `Authorization: Bearer <hand-in token>`. */
export const pushBody = v.strictObject({
  v: v.number(),
  lane,
  muts: v.pipe(v.array(mutation), v.maxLength(limits.pushMutations)),
});
export type PushBody = v.InferOutput<typeof pushBody>;

export type PushResult = {
  n: number;
  s: 'ok' | 'merged' | 'held' | 'erased';
  seq: number;
  why?: string;
};
export type PushAnswer =
  | { epoch: number; fork: true }
  | { epoch: number; ack: number; head: number; r: PushResult[] };

/** POST /v1/sync/pull: what changed in each scope since its cursor, oldest change first. */
export const pullBody = v.strictObject({
  v: v.number(),
  lane,
  epoch: seq,
  scopes: v.pipe(
    v.array(
      v.strictObject({
        s: v.pipe(v.string(), v.maxLength(80)),
        c: seq,
        /** It has nothing of before this reading: finds that are over and rest come as lines of the desk's index (review-desk.ts). */
        fresh: v.optional(v.literal(true)),
      }),
    ),
    v.maxLength(limits.pullScopes),
  ),
  /** What the server did not prove to have: finds and other changes, and photos. Before version 9: what was not sent. */
  left: v.optional(v.strictObject({ finds: seq, photos: seq })),
  /** What was handed in since the last proof, work alone: its numbers, and the hash of made.ts. `left` is what is left besides. */
  made: v.optional(v.strictObject({ from: seq, to: seq, sha256: hash })),
});
export type PullBody = v.InferOutput<typeof pullBody>;

/** `rows` are entities/row.ts Rows; `gone` are ids that left this scope for another. */
export type PulledScope = {
  s: string;
  from: number;
  to: number;
  more: boolean;
  rows: unknown[];
  gone: { id: string; seq: number }[];
};
/** `now` is the server's clock, epoch ms. `made`: whether exactly that is in, where it was asked; else the manifest tells what is not. */
export type PullAnswer = {
  epoch: number;
  head: number;
  now: number;
  scopes: PulledScope[];
  refused: string[];
  made?: boolean;
};
