/** What somebody has in front of them at the desk. */
export type Met = {
  /** The view it was met in: in another one everything is met anew. */
  viewKey: string;
  known: ReadonlySet<string>;
  /** It was met when all that was there already had been read: only what is unknown after that is new. */
  isCaughtUp: boolean;
};

export type Coming = {
  viewKey: string;
  /** All that matches the view now. */
  ids: readonly string[];
  /** What one does oneself, or is looking at, is not news. */
  isOwn: (id: string) => boolean;
  /** Everything that was there already has been read; until then nothing is new. */
  isCaughtUp: boolean;
};

/** What was met by now, and what waits until it is asked for. What was met once is never held back again. */
export function meet(before: Met | null, now: Coming): { met: Met; held: readonly string[] } {
  const { viewKey, ids, isOwn, isCaughtUp } = now;
  const isSame = before?.viewKey === viewKey;
  const known = isSame ? before.known : new Set<string>();
  const unknown = ids.filter((id) => !known.has(id));
  const isHeld = (id: string) => isSame && before.isCaughtUp && isCaughtUp && !isOwn(id);
  const shown = unknown.filter((id) => !isHeld(id));
  const isAsBefore = isSame && before.isCaughtUp === isCaughtUp && shown.length === 0;
  const met = isAsBefore ? before : meetAll({ viewKey, known, isCaughtUp }, shown);
  return { met, held: unknown.filter(isHeld) };
}

export const meetAll = (met: Met, ids: readonly string[]): Met => ({
  ...met,
  known: new Set([...met.known, ...ids]),
});
