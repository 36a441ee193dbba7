import * as v from 'valibot';
import { LANE_PATTERN, MID_PATTERN } from './ids.ts';
import { limits } from './limits.ts';
import type { CategoryId } from './vocabulary/categories.ts';
import type { ClockStep, Party } from './vocabulary/insight.ts';
import type { Judgement } from './vocabulary/judgements.ts';
import type { FindStatus } from './workflow.ts';

// What the office is told of its own work, in numbers. Nobody is counted by name: neither what is asked nor what is answered can
// hold a person, and what is told of few stays out.

const lane = v.pipe(v.string(), v.regex(LANE_PATTERN));
const day = v.pipe(v.string(), v.isoDate());
const DAY_MS = 24 * 3_600_000;
const LONGEST_DAYS = 3 * 366;

/** POST /v1/insight: both days count. A strict shape: what it cannot name, it cannot be grouped by. */
export const insightBody = v.pipe(
  v.strictObject({
    lane,
    from: day,
    to: day,
    neighbourhood: v.nullable(v.pipe(v.string(), v.maxLength(limits.registerCode))),
  }),
  v.check(({ from, to }) => {
    const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
    return days >= 0 && days <= LONGEST_DAYS;
  }),
);
export type InsightBody = v.InferOutput<typeof insightBody>;

/** POST /v1/insight/walk: what came of one walk. */
export const walkBody = v.strictObject({
  lane,
  walk: v.pipe(v.string(), v.regex(MID_PATTERN)),
});
export type WalkBody = v.InferOutput<typeof walkBody>;

/** Of what was seen in the street and told at home apart; null where it is of too few to say. */
export type Count = { street: number | null; home: number | null };

/** Milliseconds. The median is the middle one, or halfway the two in the middle; the others are the smallest that so many are no more than. */
export type Spread = { count: number; p25: number; median: number; p75: number; p90: number };

export type Subject = { kind: 'observation' | 'concern'; id: string };
export type StepClock = {
  step: ClockStep;
  /** Of what took this step in the period; null of too few. */
  all: Spread | null;
  /** Only the doing is not always ours. */
  by: { party: Party; spread: Spread | null }[];
  /** How many stand before this step now, and which one longest. */
  waiting: Count;
  longest: (Subject & { since: number }) | null;
};

export type WaitingPlan = {
  id: string;
  about: Subject;
  party: Party;
  /** Epoch ms. */
  since: number;
  /** Null where it is about a home: that stays with the card. */
  waitingFor: string | null;
  /** When somebody last said why. */
  reasonAt: number;
  asksReason: boolean;
};

export type Voice = { count: number; judged: Record<Judgement, number> } | null;
/** Null where there was nothing to keep, or too little of it. */
export type Kept = { kept: number; of: number } | null;

export type InsightReport = {
  /** Epoch ms. */
  madeAt: number;
  from: string;
  to: string;
  neighbourhood: { code: string; name: string } | null;
  walks: number;
  heard: Count;
  clock: StepClock[];
  /** From the talk or the find to the first answer. */
  firstAnswer: { all: Spread | null; street: Spread | null; home: Spread | null };
  promises: Kept;
  plans: Kept;
  /** Open now, by how many days ago it was raised; the last without an end. */
  ages: ({ upTo: number | null } & Count)[];
  reopened: Count & { plans: number | null };
  /** What children and adults raised in the street. */
  themes: { category: CategoryId; child: Voice; adult: Voice }[];
  homeThemes: { category: CategoryId; home: number | null }[];
  /** What was not for us, with an answer and without. */
  because: { category: CategoryId; answered: number | null; silent: number | null }[];
  /** By week, or by month where the period is long; null of fewer than FEWEST_WALKS (vocabulary/insight.ts) walks. */
  trend: { from: string; found: number | null; answered: number | null }[] | null;
  waiting: WaitingPlan[];
};

export type WalkLine = {
  category: CategoryId;
  status: FindStatus;
  isOfChild: boolean;
  judgement: Judgement | null;
  at: number;
  lat: number;
  lng: number;
  /** What was said back, or why it is not for us; '' where nothing was. */
  answer: string;
};
export type WalkReport = {
  madeAt: number;
  name: string;
  startedAt: number;
  seen: { category: CategoryId; count: number }[];
  /** Talks at home: a number of few says too much of each. */
  told: number | null;
  decided: Record<FindStatus, number>;
  answered: number;
  /** The first so many, and how many there are. */
  lines: WalkLine[];
  of: number;
};
