import type { SeenRow } from '../sync/device.ts';

type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };

/** Whether something waits for a person in the office to decide about: that there is, and not how much. */
export const isWaiting = (view: Rows): boolean =>
  view.list('held').some(({ set }) => set.type && !set.decision) ||
  view.list('conflict').some(({ set }) => set.isResolved === false);
