import { type Actor, makerOf, may } from '../../schema/actor.ts';
import { isErased } from '../../schema/entities/row.ts';
import type { Attachment } from '../../schema/entities/things.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import { maySee } from '../../schema/mutations/access.ts';
import { addJob } from './jobs.ts';
import { TouchedRows } from './rows.ts';
import { writeAsServer } from './server-write.ts';
import type { Storage } from './storage.ts';

/** The whole photo, or its thumbnail. */
export type Part = 'full' | 'small';
export const parts: readonly Part[] = ['small', 'full'];

/** Where in R2 a part's bytes are. By organisation and id, never by what is in it: a hash is no right to read. */
export const keyOf = (objectId: string, id: string, part: Part): string =>
  `${objectId}/${id}${part === 'small' ? '.small' : ''}`;

/** R2 takes away a thousand keys at once; a photo has two. */
const PHOTOS_AT_ONCE = 500;

export async function dropBytes(
  bucket: R2Bucket,
  objectId: string,
  photos: readonly string[],
): Promise<void> {
  for (let at = 0; at < photos.length; at += PHOTOS_AT_ONCE) {
    const some = photos.slice(at, at + PHOTOS_AT_ONCE);
    await bucket.delete(some.flatMap((id) => parts.map((part) => keyOf(objectId, id, part))));
  }
}

/** @returns the photo for somebody who may do this with it: its maker hands bytes in, whoever may see its find reads. */
export function findAttachment(
  storage: Storage,
  actor: Actor,
  id: string,
  to: 'hand-in' | 'read',
): Attachment | undefined {
  const rows = new TouchedRows(storage);
  rows.load([{ kind: 'attachment', id }]);
  const row = rows.get('attachment', id) as Attachment | undefined;
  if (!row || isErased(row)) return undefined;
  rows.load([row.set.about, ...(row.walk ? [{ kind: 'walk' as const, id: row.walk }] : [])]);
  const about = rows.get(row.set.about.kind, row.set.about.id);
  // What a child does not want shown comes no more.
  if (to === 'hand-in')
    return row.by === makerOf(actor) && about?.set.isHidden !== true ? row : undefined;
  const isGone = row.isDeleted || about?.isDeleted !== false;
  // What a guest took is shown to others once somebody of the organisation has looked.
  const isShown =
    row.set.isReleased !== false || row.by === makerOf(actor) || may(actor, 'release');
  return !actor.isRevoked && !isGone && isShown && maySee(actor, row, rows.get) ? row : undefined;
}

/** The bytes of a part are in, or are no longer: everybody who sees the photo is told through the feed. */
export function markStored(
  storage: Storage,
  id: string,
  part: Part,
  isStored: boolean,
  nowMs: number,
  random: RandomBytes,
): boolean {
  const field = part === 'small' ? 'isSmallStored' : 'isStored';
  const subject = { kind: 'attachment', id } as const;
  return writeAsServer(storage, subject, { [field]: isStored }, nowMs, random) !== undefined;
}

/** At `dueAt` a removed photo loses its bytes. The row is its tombstone meanwhile. */
export function planPurge(storage: Storage, id: string, seq: number, dueAt: number): void {
  addJob(storage, {
    id: `purge ${id} ${seq}`,
    kind: 'purge',
    dueAt,
    payload: JSON.stringify({ id }),
  });
}

/** Whether a photo's bytes may go by now: it was not put back. */
export function isRemoved(storage: Storage, id: string): boolean {
  const rows = new TouchedRows(storage);
  rows.load([{ kind: 'attachment', id }]);
  return rows.get('attachment', id)?.isDeleted === true;
}
