import { isStaff } from '../../schema/actor.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { standingOf } from '../sync/standing.ts';
import { useAlong } from '../sync/use-along.ts';
import { calledOnWalk } from '../text/device-words.ts';

/** Whose finds may be missing, as far as is known here. */
export type Awaited = {
  isOffline: boolean;
  /** Not everything of this phone is in. */
  isOwn: boolean;
  /** Nothing is known of the others. */
  isUnknown: boolean;
  /** Those that a name is known of. */
  who: readonly string[];
  /** And others. */
  hasMore: boolean;
};

export function useAwaited(
  device: Device,
  lane: LaneView,
  view: LaneViewModel,
  walk: { id: string; by: string } | undefined,
): Awaited {
  const answer = useAlong(device, lane, view, walk?.id ?? '');
  const mayKnow = isStaff(lane.role) || walk?.by === lane.maker;
  const participants = view.list('participant');
  const open = (answer.value?.devices ?? []).filter(
    ({ isHere, revokedAt, seenAt, leftFinds, leftPhotos }) =>
      !isHere &&
      revokedAt === null &&
      (seenAt === null || leftFinds === null || leftFinds + (leftPhotos ?? 0) > 0),
  );
  const names = open.map(({ maker }) => calledOnWalk({ maker, walk: null }, participants));
  return {
    isOffline: answer.problem === 'unreachable',
    isOwn: standingOf(device, lane).is !== 'in',
    isUnknown: !mayKnow || answer.value === null,
    who: [...new Set(names.filter((name) => name !== null))],
    hasMore: names.includes(null),
  };
}
