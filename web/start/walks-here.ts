type Walk = { walk: string | null; openedAt: number; join: { by: string } };

/** The walks to go on with, the latest first. A lane without a walk that no code or link led to is a desk. */
export function walksHere<W extends Walk>(lanes: readonly W[]): W[] {
  const isWalk = ({ walk, join }: W) => walk !== null || join.by === 'code' || join.by === 'secret';
  return lanes.filter(isWalk).sort((one, other) => other.openedAt - one.openedAt);
}
