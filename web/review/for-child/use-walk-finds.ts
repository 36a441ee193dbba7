import { useEffect, useState } from 'preact/hooks';
import { openFinds } from '../../sync/desk-client.ts';
import type { Device, LaneView, LaneViewModel } from '../../sync/device.ts';
import { useFinder } from '../use-finder.ts';
import { answersOf } from './answers-of.ts';

const noAreas = { neighbourhoods: [], complexes: [], isRead: true } as const;
/** No walk has so many finds of children. */
const MOST = 500;

/**
 * Brings the finds of children on a walk here whole, with what they were answered: of long ago a desk has a line of each alone.
 * @returns whether they are all here, or could not all be fetched.
 */
export function useWalkFinds(
  device: Device,
  lane: LaneView,
  view: LaneViewModel,
  walk: string | null,
): 'reading' | 'here' | 'not-all' {
  const finder = useFinder(device, lane, view, noAreas);
  const [state, setState] = useState<{ of: string | null; is: 'reading' | 'here' | 'not-all' }>({
    of: null,
    is: 'reading',
  });
  const [isRead, version] = [finder.isRead.value, finder.version.value];
  useEffect(() => {
    if (!walk) return;
    let isWanted = true;
    const filter = { walk, voice: 'child', kind: 'observation', show: 'all' } as const;
    const bring = async () => {
      const { entries } = await finder.list({
        filter,
        sort: 'oldest',
        from: 0,
        count: MOST,
        keep: null,
      });
      const away = entries.filter(
        ({ id, isAnswered }) => !view.byId(id) || (isAnswered && answersOf(view, id).length === 0),
      );
      if (away.length === 0) return isRead;
      return openFinds(
        device,
        lane.id,
        away.map(({ id }) => id),
      );
    };
    const is = (now: typeof state.is) => isWanted && setState({ of: walk, is: now });
    bring().then(
      (isHere) => is(isHere ? 'here' : isRead ? 'not-all' : 'reading'),
      () => is('not-all'),
    );
    return () => {
      isWanted = false;
    };
  }, [finder, isRead, version, walk]);
  if (!walk) return 'here';
  // What was read of the walk chosen before says nothing of this one.
  return state.of === walk ? state.is : 'reading';
}
