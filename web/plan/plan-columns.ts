import { type FollowUpStatus, followUpStatuses } from '../../schema/workflow.ts';
import type { SeenRow } from '../sync/device.ts';

export type PlanColumn = { status: FollowUpStatus; rows: SeenRow[] };

/** Follow-ups by how they stand; in a column the first day comes first and what has no day yet last. */
export function planColumns(rows: readonly SeenRow[]): PlanColumn[] {
  const day = ({ set }: SeenRow) => String(set.plannedOn ?? set.dueOn ?? '9999');
  const columns = followUpStatuses.filter((status) => status !== 'dropped');
  return columns.map((status) => ({
    status,
    rows: rows
      .filter((row) => !row.isDeleted && row.set.status === status)
      .sort((one, other) => day(one).localeCompare(day(other))),
  }));
}

/** Promised before `today` ('YYYY-MM-DD') and not over. */
export const isLate = ({ set }: SeenRow, today: string): boolean =>
  typeof set.dueOn === 'string' && set.dueOn < today && set.status !== 'done';
