import type { Assignee } from '../../../schema/entities/things.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { isAbout } from '../../text/about-find.ts';
import type { Find } from '../../text/finds.ts';
import { type ChildSaid, fitting, isNextDue } from '../../text/for-child/fitting.ts';
import { answersOf, lastPicture } from './answers-of.ts';

/** What fits the find as it stands; null where nothing was decided, or the child heard it already. */
export function proposalFor(view: Pick<LaneViewModel, 'list'>, { id, status, row }: Find) {
  const last = lastPicture(answersOf(view, id));
  if (last && !isNextDue(status, last)) return null;
  const isPassedOn = view
    .list('handover')
    .some(({ set }) => set.to === 'municipality' && isAbout(set, id));
  return fitting(status, row.set as ChildSaid, isPassedOn);
}

/** The team that took it up says so. */
export function teamOf(find: Find | undefined): string | null {
  const who = find?.row.set.assignee as Assignee | null | undefined;
  return who?.kind === 'team' ? who.id : null;
}
