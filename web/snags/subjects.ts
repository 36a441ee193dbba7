import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { type Find, readFind } from '../text/finds.ts';
import type { areaAt } from './areas.ts';
import type { Snag, SnagSubject } from './snag.ts';
import type { Subject } from './snag-groups.ts';

/** What one is about, as far as it is known here: the find, and the follow-up where it is of that. */
export type About = {
  find: Find | null;
  followUp: SeenRow | null;
  /** Of its complex or neighbourhood. */
  area: { code: string; name: string } | null;
};

type Known = Pick<LaneViewModel, 'byId'>;
type AreaAt = (position: Find['position']) => ReturnType<typeof areaAt>;

const liveRow = (view: Known, id: string | undefined): SeenRow | null => {
  const row = id === undefined ? undefined : view.byId(id);
  return row && !row.isDeleted ? row : null;
};

export function aboutOf({ about }: Snag, view: Known, areaOf: AreaAt): About {
  const row = liveRow(view, about?.id);
  const followUp = row?.kind === 'follow_up' ? row : null;
  const subject = followUp
    ? liveRow(view, (followUp.set.about as SnagSubject | undefined)?.id)
    : row;
  const find = subject && readFind(subject);
  return { find, followUp, area: find ? areaOf(find.position) : null };
}

/** What it belongs to, together with what else is said of the same: of a double, the find it is a double of. */
export function subjectOf({ about }: Snag, { find, area }: About): Subject | null {
  if (!about) return null;
  if (!find) return { root: about.id, kindHere: null };
  const parent = find.row.set.duplicateOf;
  return {
    root: typeof parent === 'string' ? parent : find.id,
    kindHere: area && `${find.category.id} ${area.code}`,
  };
}
