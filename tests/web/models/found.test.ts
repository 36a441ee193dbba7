import { expect, test } from 'vitest';
import { newDraft, readDraft } from '../../../web/door/draft.ts';
import { readArea } from '../../../web/review/drawn-area.ts';
import { exportRescue, importRescue } from '../../../web/store/rescue.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { workOf } from '../../../web/sync/work-of.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';

// What the model tests found on a phone, each as the shortest way in which somebody lost something by it.

const NOW = Date.UTC(2026, 10, 23);
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const made = { nowMs: NOW, random };

test('a rescue file of which a photo is damaged leaves nothing half done, and says that it is no rescue file', async () => {
  const store = memoryCapture(emptyDisk());
  const lane = newLane({ by: 'code', code: 'WAND7K' }, 'Sam', made);
  const find = workOf({ t: 'observation.create', set: { category: 'litter' } }, lane, made);
  await store.add(lane, [find]);
  const about = { kind: 'observation', id: find.mid } as const;
  const photo = {
    lane: lane.id,
    about,
    walk: null,
    at: NOW,
    state: 'raw',
    waitsUntil: 0,
    sent: {},
  };
  await store.save(lane.id, [], {
    photo: { ...photo, id: find.mid, state: 'raw' },
    isNew: true,
    put: { raw: new Uint8Array(9).buffer },
    drop: [],
  });
  const text = await (await exportRescue(store)).text();
  const other = memoryCapture(emptyDisk());
  const damaged = text.replace(/"raw":"A/, '"raw":"?');
  expect(damaged).not.toBe(text);
  await expect(importRescue(other, damaged, NOW)).rejects.toThrow(SyntaxError);
  expect(await other.lanes()).toEqual([]);
  expect(await importRescue(other, text, NOW)).toBe(2);
});

test('what a resident told yesterday, to an app that asked for less, is not lost when the new one opens it', () => {
  const { isAddition: _, ...yesterday } = { ...newDraft(NOW, random), words: 'achter de kast' };
  const read = readDraft(JSON.stringify(yesterday), NOW + 3_600_000);
  expect(read).toMatchObject({ words: 'achter de kast', isAddition: false });
});

test('an address whose area was cut off shows the whole neighbourhood, and not the sea off Ghana', () => {
  expect(readArea(',;,;,')).toBeNull();
});
