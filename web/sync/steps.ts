import type { Row } from '../../schema/entities/row.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { type FindStatus, findStatuses, mayStepFind } from '../../schema/workflow.ts';
import { patchDraft } from './drafts.ts';

export type End = Extract<FindStatus, 'done' | 'not_ours'>;

/** The steps from how it stands to its end, without going through an end; null when there is no such way. */
export function stepsTo(from: FindStatus, to: End): FindStatus[] | null {
  const ways: FindStatus[][] = [[from]];
  for (const way of ways) {
    const at = way.at(-1) ?? from;
    if (at === to) return way.slice(1);
    for (const next of findStatuses) {
      const isEnd = next === 'done' || next === 'not_ours';
      if (mayStepFind(at, next) && !way.includes(next) && (!isEnd || next === to))
        ways.push([...way, next]);
    }
  }
  return null;
}

/** Steps of a find within one save, each on the one before it; `also` goes with the last. */
export function stepDrafts(
  row: Pick<Row, 'kind' | 'id' | 'set' | 'from' | 'walk'>,
  way: readonly FindStatus[],
  also: Draft['set'],
  made: () => string,
): Draft[] {
  let on = row.from.status ?? null;
  return way.map((status, at) => {
    const step = patchDraft(row, at === way.length - 1 ? { status, ...also } : { status });
    const mid = made();
    const draft = { ...step, mid, base: { ...step.base, status: on } };
    on = mid;
    return draft;
  });
}

export const endDrafts = (
  row: Parameters<typeof stepDrafts>[0],
  to: End,
  also: Draft['set'],
  made: () => string,
): Draft[] => stepDrafts(row, stepsTo(row.set.status as FindStatus, to) ?? [to], also, made);

/** What is planned for was looked at, and is planned now; further on it stays where it is. */
export function plannedDrafts(row: Parameters<typeof stepDrafts>[0], made: () => string): Draft[] {
  const way: readonly FindStatus[] =
    row.set.status === 'new' ? ['seen', 'planned'] : row.set.status === 'seen' ? ['planned'] : [];
  return stepDrafts(row, way, {}, made);
}
