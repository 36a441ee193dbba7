import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { SeenRow } from '../sync/device.ts';

/** Whether a walk was closed, when, and by whom. */
export type Closing = {
  /** Epoch ms; null while it is open. */
  at: number | null;
  /** Who closed it, as rows are signed; '' when that is not known here. */
  by: string;
  /** It was closed on this device. */
  isOwn: boolean;
  /** Somebody closed it on this device too, and another was first. */
  isSecond: boolean;
};

/** `work` is what was done on this device, oldest first. */
export function closingOf(walk: SeenRow | undefined, work: readonly Mutation[]): Closing {
  const at = typeof walk?.set.closedAt === 'number' ? walk.set.closedAt : null;
  if (!walk || at === null) return { at: null, by: '', isOwn: false, isSecond: false };
  const own = work.findLast(
    ({ t, e, set }) => t === 'walk.patch' && e === walk.id && typeof set.closedAt === 'number',
  );
  const isOwn = own !== undefined && own.mid === walk.from.closedAt;
  const by = typeof walk.set.closedBy === 'string' ? walk.set.closedBy : '';
  return { at, by, isOwn, isSecond: own !== undefined && !isOwn };
}
