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

/** The steps of a find to its end within one save, each on the one before it; `also` goes with the last. */
export function endDrafts(
  row: Pick<Row, 'kind' | 'id' | 'set' | 'from' | 'walk'>,
  to: End,
  also: Draft['set'],
  made: () => string,
): Draft[] {
  const way = stepsTo(row.set.status as FindStatus, to) ?? [to];
  let on = row.from.status ?? null;
  return way.map((status) => {
    const step = patchDraft(row, status === to ? { status, ...also } : { status });
    const mid = made();
    const draft = { ...step, mid, base: { ...step.base, status: on } };
    on = mid;
    return draft;
  });
}
