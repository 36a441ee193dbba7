import { expect, test } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import type { SeenRow } from '../../../web/store/pending-view.ts';
import type { Photo } from '../../../web/store/photo.ts';
import type { Api } from '../../../web/sync/api.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { sendPhotos } from '../../../web/sync/send-photos.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
type Put = {
  id: string;
  part: 'small' | 'full';
  /** Nearly all its bytes have left. */
  leave(): void;
  answer(answer: Awaited<ReturnType<Api['putPhoto']>>): void;
};

/** A device with ready photos whose finds are in, sending to a server that does what the test says. */
async function sending(count: number) {
  const store = memoryCapture(emptyDisk());
  const lane = { ...newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs: 1, random }) };
  await store.add({ ...lane, state: 'open', epoch: 1 }, []);
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const id = newMid(i, random);
    const about = { kind: 'observation' as const, id: newMid(i, random) };
    const photo: Photo = {
      id,
      lane: lane.id,
      about,
      walk: null,
      at: i,
      state: 'ready',
      waitsUntil: 0,
      sent: { small: 1 },
    };
    const bytes = new ArrayBuffer(8);
    await store.save(lane.id, [], {
      photo,
      isNew: true,
      put: { full: bytes, small: bytes },
      drop: [],
    });
    ids.push(id);
  }
  const puts: Put[] = [];
  const outcome = sendPhotos({
    store,
    api: {
      putPhoto: (_token, id, part, _bytes, onProgress) =>
        new Promise((answer) => {
          puts.push({ id, part, answer, leave: () => onProgress(0.95) });
        }),
    },
    rowOf: () => ({ sync: 'in', isDeleted: false, set: { sha256: 'same' } }) as unknown as SeenRow,
    nowMs: 1,
    digest: async () => 'same',
    onProgress: () => undefined,
  });
  return { outcome, puts, ids };
}

test('has one photo half-way at most, and lets the next go without waiting for the answer', async () => {
  const { outcome, puts, ids } = await sending(3);
  await expect.poll(() => puts.length).toBe(1);
  puts[0]?.leave();
  await expect.poll(() => puts.length).toBe(2);
  puts[1]?.leave();
  await expect.poll(() => puts.length).toBe(3);
  for (const put of puts) put.answer({ stored: true });
  expect(await outcome).toBe('done');
  expect(puts.map(({ id }) => id)).toEqual(ids);
});

test('begins no other photo once the server cannot be reached', async () => {
  const { outcome, puts } = await sending(3);
  await expect.poll(() => puts.length).toBe(1);
  puts[0]?.answer({ unreachable: true });
  expect(await outcome).toEqual({ unreachable: true });
  expect(puts).toHaveLength(1);
});
