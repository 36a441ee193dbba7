import type { PromiseRow, Walk } from '../../schema/entities/things.ts';

export type Before = { walks: Walk[]; promises: PromiseRow[] };

/** What is still open of what earlier walks here promised: of the last walk first, and there in the order of the promises. */
export function openPromises({ walks, promises }: Before): PromiseRow[] {
  const began = new Map(walks.map((walk) => [walk.id, Number(walk.set.startedAt)]));
  const walkOf = ({ set }: PromiseRow) => `${set.about?.id}`;
  return promises
    .filter(({ isDeleted, set }) => !isDeleted && !set.isKept && set.about?.kind === 'walk')
    .sort(
      (one, other) =>
        (began.get(walkOf(other)) ?? 0) - (began.get(walkOf(one)) ?? 0) ||
        (one.set.place ?? 0) - (other.set.place ?? 0),
    );
}
