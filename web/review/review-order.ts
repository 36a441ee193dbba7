import type { Find } from '../text/finds.ts';

export type Filter = 'new' | 'all';

/** The finds of a filter, oldest first: who waited longest comes first. The chosen one stays, whatever its status. */
export function reviewOrder(finds: readonly Find[], filter: Filter, chosen: string | null): Find[] {
  const shown =
    filter === 'all'
      ? [...finds]
      : finds.filter(({ id, status }) => status === 'new' || id === chosen);
  return shown.sort((one, other) => one.row.at - other.row.at || (one.id < other.id ? -1 : 1));
}

/** The find `by` places further, staying within the list; the first when none is chosen. */
export function neighbourOf(
  ids: readonly string[],
  chosen: string | null,
  by: 1 | -1,
): string | null {
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  if (at === -1) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null;
}
