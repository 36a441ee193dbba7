type Walk = { id: string; walk: string | null; openedAt: number };

/** The walks to go on with, the latest first. A lane without a walk and without a name to it is the office's. */
export function walksHere<W extends Walk & { join: { by: string }; startedHere: boolean }>(
  lanes: readonly W[],
): W[] {
  const isWalk = ({ walk, join, startedHere }: W) =>
    walk !== null || startedHere || join.by === 'code' || join.by === 'secret';
  return lanes.filter(isWalk).sort((one, other) => other.openedAt - one.openedAt);
}
