import { createHash } from 'node:crypto';
import type { Actor } from '../../schema/actor.ts';
import type { Attachment } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import { madeText } from '../../schema/made.ts';
import type { ManifestBody, MissingPart } from '../../schema/manifest.ts';
import type { PullBody } from '../../schema/protocol.ts';
import type { Part } from './attachments.ts';
import { TouchedRows } from './rows.ts';
import { type Storage, select } from './storage.ts';

/** A part of a photo that is promised; whether its bytes are there, only R2 can say. */
export type PromisedPart = {
  id: string;
  part: Part;
  sha256: string;
  size: number;
  /** What everybody is told of it now. */
  isStored: boolean;
};
/** The journal's half of the answer to a manifest. */
export type Heard = {
  epoch: number;
  muts: number[];
  erased: number[];
  photos: MissingPart[];
  promised: PromisedPart[];
};

/**
 * Looks up in the journal what a lane says that it handed in. Only what stands there under this lane and number counts, also as
 * a repeat of what came by another lane: so nobody learns of an id that is not their own. `held` and `erased` are in.
 */
export function hearManifest(
  storage: Storage,
  { lane }: Pick<Actor, 'lane'>,
  { muts, photos }: Pick<ManifestBody, 'muts' | 'photos'>,
): Omit<Heard, 'epoch'> {
  const given = [...muts, ...photos.map(({ n, id }) => ({ n, mid: id }))];
  const found = select<{ n: number; mid: string; status: string }>(
    storage,
    `SELECT own.n, own.mid, first.status FROM json_each(?) AS given
     JOIN journal AS own ON own.lane = ? AND own.n = given.value->>'$.n' AND own.mid = given.value->>'$.mid'
     JOIN journal AS first ON first.mid = own.mid AND first.status <> 'repeat'`,
    JSON.stringify(given),
    lane,
  );
  const there = new Map(found.map(({ n, mid, status }) => [keyOf(n, mid), status]));
  return {
    muts: muts.filter(({ n, mid }) => !there.has(keyOf(n, mid))).map(({ n }) => n),
    erased: muts.filter(({ n, mid }) => there.get(keyOf(n, mid)) === 'erased').map(({ n }) => n),
    ...photosOf(
      storage,
      photos.map((photo) => ({ ...photo, isOwn: there.has(keyOf(photo.n, photo.id)) })),
    ),
  };
}

const keyOf = (n: number, mid: string) => `${n} ${mid}`;

type Asked = ManifestBody['photos'][number] & { isOwn: boolean };

/** Of a photo that was removed or erased nothing is missing. */
function photosOf(
  storage: Storage,
  asked: readonly Asked[],
): { photos: MissingPart[]; promised: PromisedPart[] } {
  const rows = new TouchedRows(storage);
  rows.load(asked.map(({ id }) => ({ kind: 'attachment', id })));
  const photos: MissingPart[] = [];
  const promised: PromisedPart[] = [];
  for (const { id, parts, isOwn } of asked) {
    const row = isOwn ? (rows.get('attachment', id) as Attachment | undefined) : undefined;
    if (row?.isDeleted) continue;
    for (const { part, sha256 } of parts) {
      const known = row && promisedPart(row, part);
      if (known?.sha256 === sha256) promised.push(known);
      else photos.push({ id, part });
    }
  }
  return { photos, promised };
}

const promisedPart = ({ id, set }: Attachment, part: Part): PromisedPart =>
  part === 'small'
    ? { id, part, sha256: set.smallSha256, size: set.smallSize, isStored: set.isSmallStored }
    : { id, part, sha256: set.sha256, size: set.size, isStored: set.isStored };

/** Whether exactly this stands in the journal under this lane, each with what it became. */
export function isMade(
  storage: Storage,
  { lane }: Pick<Actor, 'lane'>,
  { from, to, sha256 }: NonNullable<PullBody['made']>,
): boolean {
  if (to - from >= limits.madeAtOnce) return false;
  const there = select<{ n: number; mid: string }>(
    storage,
    `SELECT own.n, own.mid FROM journal AS own
     JOIN journal AS first ON first.mid = own.mid AND first.status <> 'repeat'
     WHERE own.lane = ? AND own.n BETWEEN ? AND ? ORDER BY own.n`,
    lane,
    from,
    to,
  );
  return createHash('sha256').update(madeText(there)).digest('base64url') === sha256;
}

/** How the text of a pull's answer ends when that is so. */
const MADE = ',"made":true}';
export const withMade = (text: string, isThere: boolean): string =>
  isThere ? text.slice(0, -1) + MADE : text;
export const saysMade = (text: string): boolean => text.endsWith(MADE);
