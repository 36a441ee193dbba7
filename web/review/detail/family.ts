import type { LaneViewModel } from '../../sync/device.ts';

/** A find and all that hangs on it: their ids, and the last change that any of them had. */
export function familyOf(
  view: Pick<LaneViewModel, 'rows' | 'byId'>,
  id: string,
): { ids: ReadonlySet<string>; changed: number } {
  const ids = new Set([id]);
  let changed = view.byId(id)?.seq ?? 0;
  for (const row of view.rows.values()) {
    if ((row.set.about as { id?: string } | null | undefined)?.id !== id) continue;
    ids.add(row.id);
    changed = Math.max(changed, row.seq);
  }
  return { ids, changed };
}
