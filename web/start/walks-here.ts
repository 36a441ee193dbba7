type Walk = {
  walk: string | null;
  openedAt: number;
  join: { by: string };
  isClosed?: boolean;
};

/**
 * The walks to go on with, the latest first; for who is signed in without those of somebody else. A lane without a walk that no
 * code or link led to is a desk.
 */
export function walksHere<W extends Walk>(lanes: readonly W[], isSignedIn: boolean): W[] {
  const isWalk = ({ walk, join }: W) => walk !== null || join.by === 'code' || join.by === 'secret';
  return lanes
    .filter((lane) => isWalk(lane) && !(isSignedIn && lane.isClosed))
    .sort((one, other) => other.openedAt - one.openedAt);
}
