/** Picks everything from what was picked last up to `to`, in the order of the list. Only `to` when that is not in it. */
export function pickedTo(
  picked: ReadonlySet<string>,
  finds: readonly { id: string }[],
  to: string,
): ReadonlySet<string> {
  const ids = finds.map(({ id }) => id);
  const end = ids.indexOf(to);
  // A set remembers the order in which they came.
  const last = ids.indexOf([...picked].at(-1) ?? to);
  const start = last < 0 ? end : last;
  const between = ids.slice(Math.min(start, end), Math.max(start, end) + 1);
  const others = between.filter((id) => id !== to);
  return new Set([...picked, ...others, to]);
}
