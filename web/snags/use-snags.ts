import { useMemo } from 'preact/hooks';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { byAgenda } from './agenda.ts';
import { areaAt, useAreas } from './areas.ts';
import { type Snag, snagsOf } from './snag.ts';
import { groupsOf, type SnagGroup } from './snag-groups.ts';
import { type About, aboutOf, subjectOf } from './subjects.ts';

/** Everything the session works with. */
export type Snags = {
  agenda: readonly SnagGroup[];
  list: readonly SnagGroup[];
  /** Talked over, the last first. */
  ended: readonly Snag[];
  aboutOf(snag: Snag): About;
};

export function useSnags(device: Device, lane: LaneView, view: LaneViewModel): Snags {
  const areas = useAreas(device, lane);
  return useMemo(() => {
    const all = snagsOf(view);
    const abouts = new Map(
      all.map((snag) => [snag.id, aboutOf(snag, view, (place) => areaAt(areas, place))]),
    );
    const none: About = { find: null, followUp: null, area: null };
    const about = ({ id }: Snag) => abouts.get(id) ?? none;
    const open = all.filter(({ outcome }) => !outcome);
    const groups = groupsOf(open, (snag) => subjectOf(snag, about(snag)));
    const ended = all.filter(({ outcome }) => outcome);
    const when = ({ heardOn, row }: Snag) => `${heardOn ?? ''} ${row.from.outcome ?? ''}`;
    ended.sort((one, other) => (when(one) < when(other) ? 1 : -1));
    return { ...byAgenda(groups), ended, aboutOf: about };
  }, [view, areas]);
}
