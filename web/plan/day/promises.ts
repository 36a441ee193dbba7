import type { PromiseRow } from '../../../schema/entities/things.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';

/** What residents were promised and is not kept yet, the first day first. */
export const openPromises = (view: Pick<LaneViewModel, 'list'>) =>
  ([...view.list('promise')] as (SeenRow & PromiseRow)[])
    .filter(({ set }) => !set.isKept)
    .sort((one, other) => one.set.dueOn.localeCompare(other.set.dueOn));
