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
