import { base64url } from '../../schema/ids.ts';
import type { MissingPart } from '../../schema/manifest.ts';
import { keyOf } from '../organisation/attachments.ts';
import type { PromisedPart } from '../organisation/manifest.ts';

/** Questions to R2 that may be under way at once. */
const AT_ONCE = 6;

/**
 * Looks for the bytes of these parts, and compares their size and SHA-256 with what was promised. `tell` hears of each whose row
 * says otherwise: then all others are told how it is. @returns those that are not there.
 */
export async function missingBytes(
  where: { bucket: Pick<R2Bucket, 'head'>; objectId: string },
  promised: readonly PromisedPart[],
  tell: (part: PromisedPart, isStored: boolean) => Promise<void>,
): Promise<MissingPart[]> {
  const missing: MissingPart[] = [];
  const waiting = [...promised];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id, part, isStored } = next;
      const found = await where.bucket.head(keyOf(where.objectId, id, part));
      const isThere = found !== null && isAsPromised(found, next);
      if (isThere !== isStored) await tell(next, isThere);
      if (!isThere) missing.push({ id, part });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return missing;
}

/** R2 keeps the hash that it checked when the bytes came in. */
function isAsPromised({ size, checksums }: R2Object, promised: PromisedPart): boolean {
  const { sha256 } = checksums;
  return (
    size === promised.size &&
    sha256 !== undefined &&
    base64url(new Uint8Array(sha256)) === promised.sha256
  );
}
