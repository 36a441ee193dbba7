import type { Draft } from '../../../schema/mutations/mutation.ts';
import { mayStepFollowUp } from '../../../schema/workflow.ts';
import { patchDraft } from '../../sync/drafts.ts';
import type { Find } from '../../text/finds.ts';
import type { Planned } from '../planned.ts';

/** What a resident told goes with nothing that everybody on the walk holds. */
export const mayAdd = ({ audience }: Pick<Planned, 'audience'>, { kind }: Pick<Find, 'kind'>) =>
  kind !== 'concern' || audience === 'door';

/** The same work again, with a concern, for the office and the door alone; the one that everybody holds is dropped. */
export function togetherDrafts(planned: Planned, find: Find): Draft[] {
  const { went: _, status, said: __, outcome: ___, ...set } = planned.set;
  const isDropped = status !== 'dropped' && mayStepFollowUp(status, 'dropped');
  return [
    {
      t: 'follow_up.create',
      walk: planned.walk,
      set: {
        ...set,
        also: [...set.also, { kind: find.kind, id: find.id }],
        status: isDropped ? (status === 'done' ? 'doing' : status) : 'open',
      },
    },
    ...(find.status === 'seen' ? [patchDraft(find.row, { status: 'planned' })] : []),
    ...(isDropped ? [patchDraft(planned, { status: 'dropped' })] : []),
  ];
}
