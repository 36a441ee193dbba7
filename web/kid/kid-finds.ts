import type { Mid } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { ChildAgain, ChildJudgement, ChildWhy } from '../../schema/vocabulary/kid.ts';
import type { KidWaiting } from '../store/kid-box.ts';

/** What a child found, as far as the shell knows. */
export type KidFind = {
  id: Mid;
  judgement: ChildJudgement;
  why: ChildWhy;
  /** Epoch ms. */
  at: number;
  /** Null as long as nobody knows where it is. */
  position: { lat: number; lng: number } | null;
  again: ChildAgain | null;
  best: 1 | 2 | 3 | null;
  /** The child does not want it shown. */
  isHidden: boolean;
  /** For each field the mutation that gave it its value. */
  from: Readonly<Record<string, Mid>>;
};

/** What the child may still say of a find. */
export type KidSays = Partial<{
  childAgain: ChildAgain;
  childBest: 1 | 2 | 3 | null;
  isHidden: true;
}>;

/** @returns the child's finds, oldest first: made on a known place, or waiting for one. */
export function findsOf(work: readonly Mutation[], waiting: readonly KidWaiting[]): KidFind[] {
  const finds = new Map<Mid, KidFind>();
  for (const one of waiting) finds.set(one.id, changed(waitingFind(one), one.says, one.id));
  for (const { t, e, mid, at, set } of work) {
    const known = finds.get(e);
    if (t === 'observation.create' && set.via === 'kid')
      finds.set(e, {
        ...blank({
          id: e,
          judgement: set.childJudgement as ChildJudgement,
          why: set.childWhy as ChildWhy,
          at,
        }),
        position: set.position as KidFind['position'],
      });
    else if (known && t === 'observation.patch') finds.set(e, changed(known, set, mid));
    else if (t === 'observation.delete') finds.delete(e);
  }
  return [...finds.values()].sort((one, other) => one.at - other.at);
}

/** A find as it was when it landed, before anything was said of it. */
export const waitingFind = ({ id, judgement, why, at }: KidWaiting): KidFind =>
  blank({ id, judgement, why, at });

const blank = (own: Pick<KidFind, 'id' | 'judgement' | 'why' | 'at'>): KidFind => ({
  ...own,
  position: null,
  again: null,
  best: null,
  isHidden: false,
  from: {},
});

function changed(find: KidFind, set: Mutation['set'], mid: Mid): KidFind {
  const { childAgain = find.again, childBest = find.best, isHidden = find.isHidden } = set;
  return {
    ...find,
    again: childAgain as KidFind['again'],
    best: childBest as KidFind['best'],
    isHidden: isHidden === true,
    from: { ...find.from, ...Object.fromEntries(Object.keys(set).map((name) => [name, mid])) },
  };
}
