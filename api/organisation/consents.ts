import type { Row } from '../../schema/entities/row.ts';
import type { Story } from '../../schema/entities/things.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { planPurge } from './attachments.ts';
import { appendAudit } from './audit.ts';
import { rowsAbout } from './resident/told-rows.ts';
import { deleteAsServer, writeAsServer } from './server-write.ts';
import { type Storage, select } from './storage.ts';

/**
 * Whether one of these mutations is the resident's no to photos, after a yes or after somebody had asked. A later change to a
 * concern with a no on it takes nothing back: a story without photos may stand by then.
 */
export function takesBackPhotos(
  { kind, id, set, from }: Row,
  muts: readonly Pick<Mutation, 'mid' | 'e'>[],
): boolean {
  const said = from.mayUsePhotos;
  const isNo = kind === 'concern' && set.mayUsePhotos === false && said !== id;
  // Or taken in by somebody who decided about it as it was held.
  return isNo && muts.some(({ mid, e }) => mid === said || e === said);
}

/** Removes every photo of something, bytes and all, without the time in which it could be put back. */
export function dropPhotos(
  storage: Storage,
  about: string,
  nowMs: number,
  random: RandomBytes,
): void {
  const photos = select<{ id: string }>(
    storage,
    `SELECT id FROM attachment WHERE row->>'$.set.about.id' = ? AND row->>'$.isDeleted' = 0`,
    about,
  );
  for (const { id } of photos) {
    const removed = deleteAsServer(storage, { kind: 'attachment', id }, nowMs, random);
    if (removed) planPurge(storage, id, removed.seq, nowMs);
  }
}

/** Off the page for the neighbourhood at once, its photos too. `by` is whose word it was: `guest` is the resident's own. */
export function withdrawStories(
  storage: Storage,
  concern: Pick<Row, 'id' | 'walk'>,
  by: string,
  nowMs: number,
  random: RandomBytes,
): void {
  const gone = { mayUse: false, mayPublish: false, isPublished: false };
  for (const { id, set } of rowsAbout<Story>(storage, 'story', concern)) {
    writeAsServer(storage, { kind: 'story', id }, gone, nowMs, random);
    if (set.isPublished)
      appendAudit(storage, [{ actor: by, action: 'story.withdraw', target: id }], nowMs);
  }
}
