import type { Lookup, Row } from '../entities/row.ts';
import type { FollowUp } from '../entities/things.ts';
import type { ProblemCode } from '../problem.ts';
import { subjectsOf } from './subjects.ts';

type Refusal = Extract<
  ProblemCode,
  'due_before_planned' | 'waiting_for_missing' | 'said_missing' | 'permission'
>;

/**
 * What was planned must hold together: promised not before it is planned, nothing waits without a reason, and nothing is done
 * before everyone who raised it was told. "No, because …" is an answer like any other.
 * @returns why `changed`, these fields of `next`, may not stand; null when it may.
 */
export function refusedPlan(
  row: Pick<Row, 'audience'>,
  next: Row['set'],
  changed: readonly string[],
  look: Lookup,
): Refusal | null {
  const { plannedOn, dueOn, status, waitingFor, also } = next as Partial<FollowUp['set']>;
  const isOf = (...names: string[]) => names.some((name) => changed.includes(name));
  if (isOf('plannedOn', 'dueOn') && plannedOn && dueOn && dueOn < plannedOn)
    return 'due_before_planned';
  if (isOf('also') && row.audience !== 'door' && also?.some(({ kind }) => kind === 'concern'))
    // Everybody on the walk holds it: what a resident told is not added to that.
    return 'permission';
  if (isOf('status') && status === 'waiting' && !waitingFor?.trim()) return 'waiting_for_missing';
  if (isOf('status') && status === 'done' && !isSaid(next, look)) return 'said_missing';
  return null;
}

/** A child that found it is told so as a child. */
const isToMaker = (answer: Row, find: Row | undefined): boolean =>
  find?.set.via !== 'kid' || typeof answer.set.childPicture === 'string';

/** Whether for each that it is about there is an answer, or a resident who asked for none. */
function isSaid(set: Row['set'], look: Lookup): boolean {
  const said = (set.said ?? {}) as FollowUp['set']['said'];
  return subjectsOf(set).every(({ kind, id }) => {
    const answerId = said[id];
    if (answerId === undefined) return false;
    if (answerId === null)
      return kind === 'concern' && look('concern', id)?.set.wantsNoAnswer === true;
    const answer = look('answer', answerId);
    const isAbout = (answer?.set.about as { id?: string } | undefined)?.id === id;
    return answer?.isDeleted === false && isAbout && isToMaker(answer, look('observation', id));
  });
}
