import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { patchDraft } from '../sync/drafts.ts';
import { isOver } from '../text/finds.ts';
import {
  answersTo,
  type CauseSeen,
  type ConcernSeen,
  concernsOf,
  type Rows,
} from './concern-rows.ts';

/** Open concerns of one kind in one complex that belong to no cause yet, this one among them; oldest first. */
export function alike(view: Rows, concern: ConcernSeen): ConcernSeen[] {
  const complex = concern.set.address?.complex;
  if (!complex) return [];
  return concernsOf(view)
    .filter(
      ({ set }) =>
        set.cause === null &&
        set.category === concern.set.category &&
        set.address?.complex === complex &&
        !isOver(set.status),
    )
    .sort((one, other) => one.at - other.at);
}

export const childrenOf = (view: Rows, cause: string): ConcernSeen[] =>
  concernsOf(view)
    .filter(({ set }) => set.cause === cause)
    .sort((one, other) => one.at - other.at);

/** Heard something since it became known that it is one thing. */
export const isAnswered = (view: Rows, cause: CauseSeen, concern: ConcernSeen): boolean =>
  answersTo(view, concern.id).some(({ at }) => at >= cause.at);

/** What runs or ran at the same address, newest first. */
export const atSameAddress = (view: Rows, concern: ConcernSeen): ConcernSeen[] => {
  const address = concern.set.address?.id;
  if (!address) return [];
  return concernsOf(view)
    .filter(({ id, set }) => id !== concern.id && set.address?.id === address)
    .sort((one, other) => other.at - one.at);
};

/** How many homes of a complex want to think along; 0 when they are so few that a number would point at somebody. */
export function helpersIn(view: Rows, complex: string | null | undefined): number {
  if (!complex) return 0;
  const homes = new Set(
    concernsOf(view)
      .filter(({ set }) => set.wantsToHelp && set.address?.complex === complex)
      .map(({ id, set }) => set.address?.id ?? set.address?.line ?? id),
  );
  return homes.size >= limits.fewestShown ? homes.size : 0;
}

/** One cause, and in the same save which concerns come from it. */
export function causeDrafts(
  concern: ConcernSeen,
  name: string,
  chosen: readonly ConcernSeen[],
  mid: string,
): Draft[] {
  const { category, address } = concern.set;
  const cause = { name: name.trim(), category, complex: address?.complex ?? '' };
  return [
    { t: 'cause.create', mid, walk: null, set: cause },
    ...chosen.map((one) => patchDraft(one, { cause: mid })),
  ];
}
