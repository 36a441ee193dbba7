import type { InsightReport, StepClock } from '../../../schema/insight.ts';
import { type ClockStep, clockSteps, parties } from '../../../schema/vocabulary/insight.ts';
import { isOpen, isWithin, type Life, type Span } from './lives.ts';
import { homeCount, spreadOf, streetCount } from './spread.ts';

/** How long something took to come through a step, and when it was through. */
export type Lap = { step: ClockStep; from: number; to: number };

/** The first time something went through each step. The clock starts at the find or the talk, not when it came in. */
export function lapsOf(life: Life): Lap[] {
  const first = (...names: string[]) => life.went.find(({ to }) => names.includes(to))?.at ?? null;
  const seen = first('seen');
  const decided = first('planned', 'not_ours');
  const doneBy = first('done') ?? life.planDoneAt;
  const isOurs = first('planned') !== null;
  const done = isOurs ? doneBy : null;
  const closed = isOurs ? done : decided;
  const told = life.answers.find((at) => decided === null || at >= decided) ?? null;
  const ends: [ClockStep, number | null, number | null][] = [
    ['seen', life.at, seen],
    ['decided', seen, decided],
    ['done', decided, done],
    ['answered', closed, told ?? (closed === null ? null : (life.answers.at(-1) ?? null))],
  ];
  return ends.flatMap(([step, from, to]) =>
    from === null || to === null ? [] : [{ step, from, to: Math.max(from, to) }],
  );
}

/** The step that something stands before now; null where nothing is left to do. */
export function stepAhead(life: Life): ClockStep | null {
  if (life.status === 'new') return 'seen';
  if (life.status === 'seen') return 'decided';
  if (isOpen(life)) return life.planDoneAt === null ? 'done' : 'answered';
  return life.answers.length === 0 && !life.wantsNoAnswer ? 'answered' : null;
}

/** Own steps in the period, each with who it waited for and what waits there longest. */
export function clockOf(lives: readonly Life[], span: Span): StepClock[] {
  const laps = lives.flatMap((of) =>
    lapsOf(of)
      .filter(({ to }) => isWithin(to, span))
      .map(({ step, from, to }) => ({ of, step, ms: to - from })),
  );
  const standing = lives.map((of) => ({ of, step: stepAhead(of) }));
  return clockSteps.map((step): StepClock => {
    const through = laps.filter((lap) => lap.step === step);
    const before = standing.filter((one) => one.step === step).map(({ of }) => of);
    const by = step === 'done' ? parties : [];
    const longest = before.toSorted((one, other) => one.since - other.since)[0];
    return {
      step,
      all: spreadOf(through),
      by: by.map((party) => ({
        party,
        spread: spreadOf(through.filter(({ of }) => of.party === party)),
      })),
      waiting: { street: streetCount(before), home: homeCount(before) },
      longest: longest ? { kind: longest.kind, id: longest.id, since: longest.since } : null,
    };
  });
}

export function firstAnswerOf(lives: readonly Life[], span: Span): InsightReport['firstAnswer'] {
  const first = lives.flatMap((of) => {
    const at = of.answers[0] ?? null;
    return isWithin(at, span) ? [{ of, ms: at - of.at }] : [];
  });
  const ofKind = (kind: Life['kind']) => spreadOf(first.filter(({ of }) => of.kind === kind));
  return { all: spreadOf(first), street: ofKind('observation'), home: ofKind('concern') };
}
