import type { Part } from '../attachments.ts';
import { type Storage, select } from '../storage.ts';
import { type Found, isEmptied } from './step.ts';

/** What R2 says of a part of a photo; null where it has none. The hash is base64url, null where R2 kept none. */
export type BytesOf = (
  id: string,
  part: Part,
) => Promise<{ size: number; sha256: string | null } | null>;

/** Photos at once: each asks R2 twice, and one alarm may ask fifty times. */
const AT_ONCE = 20;
/** All are looked at within four weeks, and of a few all each night. */
const NIGHTS = 28;
const FEWEST = 400;

export const photosOfANight = (storage: Storage): number => {
  const [all] = select<{ count: number }>(storage, 'SELECT count(*) AS count FROM attachment');
  return Math.max(FEWEST, Math.ceil((all?.count ?? 0) / NIGHTS));
};

type Photo = {
  id: string;
  isEmptied: number;
  isStored: number | null;
  isSmallStored: number | null;
  sha256: string;
  smallSha256: string;
  size: number;
  smallSize: number;
};

const photo = `SELECT id, ${isEmptied('row')} AS isEmptied, row->>'$.set.isStored' AS isStored,
  row->>'$.set.isSmallStored' AS isSmallStored, row->>'$.set.sha256' AS sha256, row->>'$.set.smallSha256' AS smallSha256,
  row->>'$.set.size' AS size, row->>'$.set.smallSize' AS smallSize FROM attachment`;

/** I7: a photo that is said to be in has the bytes that were promised; I9: one that was erased has none. */
export async function lookAtPhotos(storage: Storage, after: string, bytesOf: BytesOf) {
  const photos = select<Photo>(
    storage,
    `${photo} WHERE id > ? ORDER BY id LIMIT ?`,
    after,
    AT_ONCE,
  );
  const found = await Promise.all(photos.map((one) => lookAt(storage, one, bytesOf)));
  return {
    next: photos.length < AT_ONCE ? null : (photos.at(-1)?.id ?? null),
    looked: photos.length,
    found: found.flat(),
  };
}

async function lookAt(storage: Storage, one: Photo, bytesOf: BytesOf): Promise<Found[]> {
  const wrong = await isWrong(one, bytesOf);
  if (!wrong) return [];
  // It may have gone, or come, while R2 was asked.
  const [now] = select<Photo>(storage, `${photo} WHERE id = ?`, one.id);
  const isOnItsWay =
    select(
      storage,
      `SELECT id FROM job WHERE kind IN ('erased', 'purge') AND instr(payload, ?) > 0`,
      one.id,
    ).length > 0;
  const isSame = JSON.stringify(now) === JSON.stringify(one);
  return isSame && !isOnItsWay ? [{ check: wrong, ids: [`attachment ${one.id}`] }] : [];
}

async function isWrong(one: Photo, bytesOf: BytesOf): Promise<'photos' | 'erased' | null> {
  const [full, small] = await Promise.all([bytesOf(one.id, 'full'), bytesOf(one.id, 'small')]);
  if (one.isEmptied === 1) return full || small ? 'erased' : null;
  const differs = (bytes: typeof full, sha256: string, size: number) =>
    !bytes || bytes.size !== size || (bytes.sha256 !== null && bytes.sha256 !== sha256);
  const isLost =
    (one.isStored === 1 && differs(full, one.sha256, one.size)) ||
    (one.isSmallStored === 1 && differs(small, one.smallSha256, one.smallSize));
  return isLost ? 'photos' : null;
}
