import { expect, test } from 'vitest';
import type { PromisedPart } from '../../../api/organisation/manifest.ts';
import { missingBytes } from '../../../api/sync/missing-bytes.ts';
import { sha256Of, tinyJpeg, withSegment } from '../../fixtures/pictures.ts';

/** Looks for one part. `there` is what R2 holds in its place. @returns what is missing, and what everybody is told of it. */
async function look(there: Uint8Array | null, isStored: boolean) {
  const promised: PromisedPart = {
    id: 'photo',
    part: 'small',
    sha256: sha256Of(tinyJpeg),
    size: tinyJpeg.byteLength,
    isStored,
  };
  const asked: string[] = [];
  const head = async (key: string) => {
    asked.push(key);
    const sha256 = there && new Uint8Array(Buffer.from(sha256Of(there), 'base64url')).buffer;
    return there && { size: there.byteLength, checksums: { sha256 } };
  };
  const bucket = { head } as unknown as Parameters<typeof missingBytes>[0]['bucket'];
  const told: boolean[] = [];
  const missing = await missingBytes({ bucket, objectId: 'one' }, [promised], async (_, isIn) => {
    told.push(isIn);
  });
  expect(asked).toEqual(['one/photo.small']);
  return { missing, told };
}

const lost = [{ id: 'photo', part: 'small' }];

test('a photo is in when its bytes are there as they were promised, and nothing needs telling', async () => {
  expect(await look(tinyJpeg, true)).toEqual({ missing: [], told: [] });
});

test('a photo whose bytes are gone is missing, and nobody is told any longer that it is in', async () => {
  expect(await look(null, true)).toEqual({ missing: lost, told: [false] });
  expect(await look(null, false)).toEqual({ missing: lost, told: [] });
});

test('other bytes in its place are not the photo', async () => {
  expect(await look(withSegment(0xe0, 'JFIF'), true)).toEqual({ missing: lost, told: [false] });
  const same = tinyJpeg.slice();
  same[20] = (same[20] ?? 0) ^ 1;
  expect(await look(same, true)).toEqual({ missing: lost, told: [false] });
});

test('a photo whose bytes came in just before the server fell over is in after all', async () => {
  expect(await look(tinyJpeg, false)).toEqual({ missing: [], told: [true] });
});
