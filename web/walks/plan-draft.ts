import type { Walk } from '../../schema/entities/things.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import { newMid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { WalkTask, WalkTheme } from '../../schema/vocabulary/walk.ts';
import type { LatLng } from '../map/map-types.ts';
import { dutchMoment, momentAt } from './dutch-time.ts';

export type Stop = { position: LatLng; name: string };
export type Going = { person: string; task: WalkTask };

/** A plan that is being written. The id is made with it: saving twice is saving once. */
export type PlanDraft = {
  v: 1;
  mid: string;
  /** Epoch ms of the last change; 0 as long as nobody changed anything. */
  at: number;
  goal: string;
  themes: WalkTheme[];
  /** On a Dutch clock. */
  day: string;
  from: string;
  to: string;
  area: LatLng[] | null;
  areaName: string;
  route: Stop[];
  people: Going[];
  places: number;
};

/** What is left lying is nobody's plan after this. */
export const KEEP_DRAFT_MS = 14 * 24 * 3_600_000;

const blank = {
  at: 0,
  goal: '',
  themes: [],
  day: '',
  from: '13:00',
  to: '14:30',
  area: null,
  areaName: '',
  route: [],
  people: [],
  places: 2,
} satisfies Partial<PlanDraft>;

export const newPlan = (now: number, random: RandomBytes): PlanDraft => ({
  v: 1,
  mid: newMid(now, random),
  ...blank,
});

type WalkSet = Walk['set'];

/** A plan that stands already, to be changed. */
export function planOf(id: string, set: WalkSet): PlanDraft {
  const [starts, ends] = [dutchMoment(set.startedAt), dutchMoment(set.endsAt)];
  return {
    ...blank,
    v: 1,
    mid: id,
    ...placesOf(set),
    goal: set.goal ?? '',
    day: starts.day,
    from: starts.time,
    to: ends.time,
    people: [...(set.people ?? [])],
    places: set.places ?? 0,
  };
}

/** What the next walk takes over from the one before: where, by which way, and what it looks at. */
export const placesOf = (
  set: Pick<WalkSet, 'area' | 'areaName' | 'route' | 'themes'>,
): Pick<PlanDraft, 'area' | 'areaName' | 'route' | 'themes'> => ({
  area: set.area ? [...set.area] : null,
  areaName: set.areaName ?? '',
  route: [...(set.route ?? [])],
  themes: [...(set.themes ?? [])],
});

/** @returns what was left behind, or null when there is nothing, or it is of another version. */
export function readPlan(text: string | null): PlanDraft | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<PlanDraft>;
    return kept.v === 1 && kept.mid ? ({ ...blank, ...kept } as PlanDraft) : null;
  } catch {
    return null;
  }
}

/** What cannot be planned like this, by the field it stands at. */
export type PlanProblem =
  | 'areaMissing'
  | 'dayMissing'
  | 'dayPast'
  | 'dayFar'
  | 'timeMissing'
  | 'noSuchTime'
  | 'endFirst'
  | 'tooLong'
  | 'goalLong';

const DAY_MS = 24 * 3_600_000;
const FARTHEST_MS = 366 * DAY_MS;

/** When it is, epoch ms, or why that cannot be. `stands` is a start that was planned before: it may be past by now. */
export function whenOf(
  { day, from, to }: Pick<PlanDraft, 'day' | 'from' | 'to'>,
  now: number,
  stands?: number,
): { startedAt: number; endsAt: number } | PlanProblem {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return 'dayMissing';
  if (!from || !to) return 'timeMissing';
  const [startedAt, endsAt] = [
    momentAt({ day, time: from.slice(0, 5) }),
    momentAt({ day, time: to.slice(0, 5) }),
  ];
  if (startedAt === null || endsAt === null) return 'noSuchTime';
  if (endsAt <= startedAt) return 'endFirst';
  if (endsAt - startedAt > limits.walkLengthMs) return 'tooLong';
  if (startedAt !== stands && day < dutchMoment(now).day) return 'dayPast';
  if (startedAt > now + FARTHEST_MS) return 'dayFar';
  return { startedAt, endsAt };
}

/** All that keeps it from being saved. */
export function planProblems(plan: PlanDraft, now: number, stands?: number): PlanProblem[] {
  const when = whenOf(plan, now, stands);
  return [
    ...(plan.area || plan.areaName.trim() ? [] : (['areaMissing'] as const)),
    ...(typeof when === 'string' ? [when] : []),
    ...(plan.goal.length > limits.textLength ? (['goalLong'] as const) : []),
  ];
}

/** @param place moves the stop from here to there; out of the list it stays where it is. */
export function movedStop(route: readonly Stop[], from: number, to: number): Stop[] {
  const moved = [...route];
  const [stop] = to < 0 || to >= route.length ? [] : moved.splice(from, 1);
  if (stop) moved.splice(to, 0, stop);
  return moved;
}

/** What the mutation says. `name` is what the walk is called on every phone. */
export function setOf(
  plan: PlanDraft,
  when: { startedAt: number; endsAt: number },
  name: string,
): Partial<WalkSet> & { name: string } {
  const { goal, themes, area, areaName, route, people, places } = plan;
  return {
    name: name.slice(0, limits.nameLength),
    ...when,
    goal: goal.trim(),
    themes,
    isPlanned: true,
    area,
    areaName: areaName.trim().slice(0, limits.nameLength),
    route: route.map((stop) => ({ ...stop, name: stop.name.trim().slice(0, limits.nameLength) })),
    people,
    places,
  };
}
