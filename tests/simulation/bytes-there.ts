import type { Core } from '../../api/organisation/core.ts';
import type { Heard } from '../../api/organisation/manifest.ts';
import type { ManifestAnswer } from '../../schema/manifest.ts';
import { sha256Of } from '../fixtures/pictures.ts';

/** What the Worker adds to the journal's half of a manifest: whether the bytes are there, and the word where it was another. */
export function answerTo(
  { epoch, muts, erased, photos, promised }: Heard,
  bytes: ReadonlyMap<string, ArrayBuffer>,
  markStored: Core['markStored'],
  now: number,
): ManifestAnswer {
  const lost = promised.filter(({ id, part, sha256, isStored }) => {
    const found = bytes.get(`${id} ${part}`);
    const isThere = found !== undefined && sha256Of(new Uint8Array(found)) === sha256;
    if (isThere !== isStored) markStored(id, part, isThere);
    return !isThere;
  });
  const gone = lost.map(({ id, part }) => ({ id, part }));
  return { epoch, now, missing: { muts, photos: [...photos, ...gone] }, erased };
}
