import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { CaptureStore } from '../store/capture-store.ts';

/**
 * What the server says was erased leaves this phone too. A plan for several homes goes on without the one that went: then only what
 * named that one goes, and not what else was said of the plan. Where all of it went, each word of it is said to be erased.
 */
export async function letGo(
  gone: readonly Pick<Mutation, 't' | 'mid' | 'e'>[],
  store: CaptureStore,
): Promise<void> {
  const isOfPlan = ({ t }: Pick<Mutation, 't'>) => t.startsWith('follow_up.');
  const ids = gone.flatMap((one) => (isOfPlan(one) ? [] : [one.mid, one.e]));
  const alone = gone.filter(isOfPlan).map(({ mid }) => mid);
  if (gone.length > 0) await store.blank(ids, alone);
}
