import { expect, test } from 'vitest';
import { storePhoto } from '../../../api/attachments/store-photo.ts';
import { sha256Of, tinyJpeg, withSegment } from '../../fixtures/pictures.ts';

/** Keeps a photo that says of itself that it is this large. @returns what was kept, or why not. */
async function store(bytes: Uint8Array): Promise<string> {
  const kept: string[] = [];
  const bucket = { put: async (key: string) => void kept.push(key) } as unknown as Parameters<
    typeof storePhoto
  >[0]['bucket'];
  const sha256 = sha256Of(bytes);
  const set = { sha256, smallSha256: sha256, size: bytes.length, smallSize: bytes.length };
  const promised = { id: 'photo', set };
  const own = new Uint8Array(bytes);
  try {
    await storePhoto({ bucket, objectId: 'one' }, promised, 'full', own, async () => undefined);
  } catch (error) {
    return `${error}`;
  }
  return kept.join();
}

function sized(width: number, height: number): Uint8Array {
  const bytes = tinyJpeg.slice();
  const at = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xc0]));
  new DataView(bytes.buffer).setUint16(at + 5, height);
  new DataView(bytes.buffer).setUint16(at + 7, width);
  return bytes;
}

test('a small file with a very large picture in it is not kept', async () => {
  expect(await store(sized(8_000, 3_000))).toBe('one/photo');
  expect(await store(sized(8_000, 8_000)), 'larger than a phone can hold').toContain(
    'wrong_picture',
  );
  expect(await store(sized(30_000, 10))).toContain('wrong_picture');
});

test('a picture that is a web page as well is not kept', async () => {
  expect(await store(withSegment(0xfe, '<script>alert(1)</script>'))).toContain('wrong_picture');
  const behind = Buffer.concat([tinyJpeg, Buffer.from('<script>alert(1)</script>')]);
  expect(await store(behind)).toContain('wrong_picture');
  expect(await store(Buffer.from('GIF89a/*<script>'))).toContain('wrong_picture');
});
