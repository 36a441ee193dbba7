import type { SeenRow } from '../sync/device.ts';

type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };

/** Whether something is about this, first or also. */
export function isAbout(set: SeenRow['set'], id: string): boolean {
  const { about, also = [] } = set as { about?: { id: string } | null; also?: { id: string }[] };
  return [about, ...also].some((one) => one?.id === id);
}

type Hanging = 'note' | 'follow_up' | 'attachment' | 'snag' | 'initiative' | 'strength';

/** What hangs on a find and is not removed, such as notes, and follow-ups that are about it or about it too, oldest first. */
export const aboutFind = (view: Rows, kind: Hanging, id: string): SeenRow[] =>
  view
    .list(kind)
    .filter(({ isDeleted, set }) => !isDeleted && isAbout(set, id))
    .sort((one, other) => one.at - other.at);
