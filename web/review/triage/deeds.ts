import { type FindStatus, mayStepFind } from '../../../schema/workflow.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';

/** The steps to `not_ours`, by way of having been seen; null when there is none from here. */
export function wayToNotOurs(from: FindStatus): FindStatus[] | null {
  if (mayStepFind(from, 'not_ours')) return ['not_ours'];
  return from === 'new' ? ['seen', 'not_ours'] : null;
}

/** What was merged with a find. */
export const mergedWith = (view: Pick<LaneViewModel, 'list'>, { kind, id }: SeenRow): SeenRow[] =>
  view.list(kind).filter(({ set }) => set.duplicateOf === id);
