import type { Row } from '../../schema/entities/row.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import { planPurge } from './attachments.ts';
import { deleteAsServer } from './server-write.ts';
import { type Storage, select } from './storage.ts';

/** The resident said no to photos, after a yes or after somebody had asked. */
export const takesBackPhotos = ({ kind, id, set, from }: Row): boolean =>
  kind === 'concern' && set.mayUsePhotos === false && from.mayUsePhotos !== id;

/** Removes every photo of a concern, bytes and all, without the time in which it could be put back. */
export function dropPhotos(
  storage: Storage,
  concern: string,
  nowMs: number,
  random: RandomBytes,
): void {
  const photos = select<{ id: string }>(
    storage,
    `SELECT id FROM attachment WHERE row->>'$.set.about.id' = ? AND row->>'$.isDeleted' = 0`,
    concern,
  );
  for (const { id } of photos) {
    const removed = deleteAsServer(storage, { kind: 'attachment', id }, nowMs, random);
    if (removed) planPurge(storage, id, removed.seq, nowMs);
  }
}
