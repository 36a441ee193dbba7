import type {
  Answer,
  Concern,
  FollowUp,
  Offer,
  PromiseRow,
} from '../../../schema/entities/things.ts';
import { VISIT } from '../../../schema/vocabulary/door.ts';
import type { Storage } from '../storage.ts';
import { dayOf } from './dutch-day.ts';
import type { Chosen, Deed, OpenPromise } from './resident-sees.ts';
import { heardAt, rowsAbout, standing, teamName } from './told-rows.ts';

/** What was done for a concern and what is planned, oldest first. Tasks and their owners are the office's own. */
export function deedsFor(storage: Storage, concern: Concern, nowMs: number): Deed[] {
  const steps = concern.set.steps.map(({ to, at }): Deed => ({ on: dayOf(at), what: 'step', to }));
  const plans = rowsAbout<FollowUp>(storage, 'follow_up', concern).flatMap((row): Deed[] => {
    const { status, plannedOn } = row.set;
    if (status === 'done') {
      const at = heardAt(storage, row.from.status) ?? row.at;
      return [{ on: dayOf(Math.min(at, nowMs)), what: 'plan-done' }];
    }
    const stands = status === 'planned' || status === 'doing' || status === 'waiting';
    return stands && plannedOn ? [{ on: plannedOn, what: 'appointment' }] : [];
  });
  const answers = rowsAbout<Answer>(storage, 'answer', concern).map(({ set }): Deed => {
    const { on, how, text, team } = set;
    return { on, what: 'answer', how, text, team: teamName(storage, team) };
  });
  const kept = rowsAbout<PromiseRow>(storage, 'promise', concern)
    .filter(({ set }) => set.isKept)
    .map(({ set, from, at }): Deed => {
      const on = dayOf(Math.min(heardAt(storage, from.isKept) ?? at, nowMs));
      return { on, what: 'kept', text: set.what, team: teamName(storage, set.team) };
    });
  const { report } = concern.set;
  const reports: Deed[] =
    report?.as === 'forwarded' && report.on
      ? [{ on: report.on, what: 'report', number: report.number.trim() }]
      : [];
  return [...steps, ...reports, ...plans, ...answers, ...kept].sort((one, other) =>
    one.on.localeCompare(other.on),
  );
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
