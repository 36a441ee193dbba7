import type {
  Answer,
  Concern,
  FollowUp,
  Offer,
  PromiseRow,
  Step,
} from '../../../schema/entities/things.ts';
import { VISIT } from '../../../schema/vocabulary/door.ts';
import type { Storage } from '../storage.ts';
import { dayOf } from './dutch-day.ts';
import type { Chosen, Deed, OpenPromise } from './resident-sees.ts';
import { heardAt, plansFor, rowsAbout, standing, teamName } from './told-rows.ts';

type Timed = { deed: Deed; at: number };

/** What was done for a concern and what is planned, oldest first. Tasks and their owners are the office's own. */
export function deedsFor(storage: Storage, concern: Concern, nowMs: number): Deed[] {
  const heard = (mid: string | undefined, otherwise: number) =>
    Math.min(heardAt(storage, mid) ?? otherwise, nowMs);
  const { steps, report } = concern.set;
  const all: Timed[] = [
    ...lastOfEach(steps).map(
      ({ to, at }): Timed => ({ at, deed: { on: dayOf(at), what: 'step', to } }),
    ),
    ...plansFor(storage, concern).flatMap((row) => planOf(row, heard)),
    ...rowsAbout<Answer>(storage, 'answer', concern).map(({ set, at }): Timed => {
      const { on, how, text, team } = set;
      return { at, deed: { on, what: 'answer', how, text, team: teamName(storage, team) } };
    }),
    ...rowsAbout<PromiseRow>(storage, 'promise', concern)
      .filter(({ set }) => set.isKept)
      .map((row): Timed => {
        const at = heard(row.from.isKept, row.at);
        const { what, team } = row.set;
        const deed = { what: 'kept', text: what, team: teamName(storage, team) } as const;
        return { at, deed: { on: dayOf(at), ...deed } };
      }),
  ];
  if (report?.as === 'forwarded' && report.on)
    all.push({
      at: heard(concern.from.report, nowMs),
      deed: { on: report.on, what: 'report', number: report.number.trim() },
    });
  return all
    .sort((one, other) => one.deed.on.localeCompare(other.deed.on) || one.at - other.at)
    .map(({ deed }) => deed);
}

const AT_ONCE_MS = 1_000;
/** Who closes something at once goes along the whole table in one moment: only where it ended is news. */
const lastOfEach = (steps: readonly Step[]): Step[] =>
  steps.filter(({ at }, i) => Math.abs((steps[i + 1]?.at ?? Infinity) - at) >= AT_ONCE_MS);

function planOf(
  row: FollowUp,
  heard: (mid: string | undefined, otherwise: number) => number,
): Timed[] {
  const { status, plannedOn } = row.set;
  if (status === 'done') {
    const at = heard(row.from.status, row.at);
    return [{ at, deed: { on: dayOf(at), what: 'plan-done' } }];
  }
  const stands = status === 'planned' || status === 'doing' || status === 'waiting';
  return stands && plannedOn ? [{ at: row.at, deed: { on: plannedOn, what: 'appointment' } }] : [];
}

/** What is promised and still open: what is over promises nothing any more, and an answer is what "we let you know" promised. */
export function openPromises(storage: Storage, concern: Concern, today: string): OpenPromise[] {
  const answers = rowsAbout<Answer>(storage, 'answer', concern);
  return rowsAbout<PromiseRow>(storage, 'promise', concern)
    .filter(({ set, seq }) => {
      const isAnswered = set.what.trim() === '' && answers.some((answer) => answer.seq > seq);
      return !set.isKept && !isAnswered;
    })
    .map(({ set }) => ({
      what: set.what.trim(),
      dueOn: set.dueOn,
      team: teamName(storage, set.team),
      isLate: set.dueOn < today,
    }))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** What the resident chose stays theirs, also when it is offered no more. */
export function chosenBy(storage: Storage, { set }: Concern): Chosen[] {
  return set.offers.flatMap((id): Chosen[] => {
    if (id === VISIT) return [null];
    const offer = standing<Offer>(storage, 'offer', id);
    return offer ? [{ name: offer.set.name, text: offer.set.text }] : [];
  });
}
