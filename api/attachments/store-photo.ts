import type { Attachment } from '../../schema/entities/things.ts';
import { base64url } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { Problem } from '../http/problem.ts';
import { keyOf, type Part } from '../organisation/attachments.ts';
import { readJpeg } from './jpeg.ts';

type Promised = Pick<Attachment, 'id'> & {
  set: Pick<Attachment['set'], 'sha256' | 'smallSha256' | 'size' | 'smallSize'>;
};

/**
 * Keeps a part of a photo that was promised, once its bytes are what was promised and a picture; `tell` hears that it is in.
 * @throws Problem bytes_differ or wrong_picture, with nothing kept.
 */
export async function storePhoto(
  where: { bucket: R2Bucket; objectId: string },
  { id, set }: Promised,
  part: Part,
  bytes: Uint8Array<ArrayBuffer>,
  tell: () => Promise<void>,
): Promise<void> {
  const [sha256, size] =
    part === 'small' ? [set.smallSha256, set.smallSize] : [set.sha256, set.size];
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  if (bytes.byteLength !== size || base64url(new Uint8Array(digest)) !== sha256)
    throw new Problem('bytes_differ');
  const pixels = readJpeg(bytes);
  if (!pixels || isTooLarge(pixels)) throw new Problem('wrong_picture');
  // First the bytes, then the word that they are in: a crash in between costs another sending and nothing else.
  await where.bucket.put(keyOf(where.objectId, id, part), bytes, {
    sha256: digest,
    httpMetadata: { contentType: 'image/jpeg' },
  });
  await tell();
}

/** Nothing is unpacked here; whoever opens it does, and a small file can hold a very large picture. */
const isTooLarge = ({ width, height }: { width: number; height: number }): boolean =>
  Math.max(width, height) > limits.photoPixels || width * height > limits.photoArea;
