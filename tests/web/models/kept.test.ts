import fc from 'fast-check';
import { expect } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import { newDraft, readDraft } from '../../../web/door/draft.ts';
import { extend, finished, SIDE } from '../../../web/kid/make/strokes.ts';
import { readList } from '../../../web/manage/register/read-list.ts';
import { readText } from '../../../web/manage/register/read-text.ts';
import { strippedJpeg } from '../../../web/photos/jpeg-parts.ts';
import { isWhole, kindOf, sizeOf } from '../../../web/photos/picture-kind.ts';
import { readWidths } from '../../../web/review/panes/widths.ts';
import type { CaptureStore, Work } from '../../../web/store/capture-store.ts';
import { readLock } from '../../../web/store/kid-lock.ts';
import { exportRescue, importRescue } from '../../../web/store/rescue.ts';
import { sealedText } from '../../../web/store/sealed-text.ts';
import { newSealKey, sealerOf } from '../../../web/store/sealer.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { pointsGeoJson } from '../../../web/text/geojson.ts';
import { garbage } from '../../schema/models/near-values.ts';
import { holds } from '../../schema/models/runs.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.json(),
  fc.constant('{"list":1e999,"detail":-1}'),
  garbage.map((one) => JSON.stringify(one) ?? ''),
);
const key = newSealKey();

holds(
  'what a resident tells is read back in this browser as it was said, and nowhere else or changed',
  150,
  fc.asyncProperty(words, fc.uint8Array({ maxLength: 80 }), fc.nat(), async (told, bytes, at) => {
    const sealer = sealerOf(await key);
    const sealed = await sealer.seal(told);
    expect(await sealer.unseal(sealed)).toBe(told);
    expect([
      ...new Uint8Array(
        await sealer.unsealBytes(await sealer.sealBytes(new Uint8Array(bytes).buffer)),
      ),
    ]).toEqual([...bytes]);
    const other = new Uint8Array(sealed.slice(0));
    other[at % other.length] = (other[at % other.length] ?? 0) ^ 1;
    await expect(sealer.unseal(other.buffer)).rejects.toThrow();
    await expect(sealer.unseal(sealed.slice(0, at % sealed.byteLength))).rejects.toThrow();
    if (told.length > 3) expect(Buffer.from(sealed).includes(Buffer.from(told))).toBe(false);
  }),
);

holds(
  'of what is typed before it is saved the last word stands, in whatever turn it is sealed',
  100,
  fc.asyncProperty(
    fc.scheduler(),
    fc.array(words, { minLength: 1, maxLength: 6 }),
    async (turns, typed) => {
      const kept = new Map<string, { at: number; body: ArrayBuffer }>();
      const sealer = sealerOf(await key);
      const slow = { ...sealer, seal: (text: string) => turns.schedule(sealer.seal(text)) };
      const shelf = {
        get: async (name: string) => kept.get(name),
        put: async (name: string, one: { at: number; body: ArrayBuffer }) => kept.set(name, one),
        drop: async (name: string) => kept.delete(name),
        dropBefore: async () => undefined,
      };
      const text = sealedText('door', Promise.resolve(slow), Promise.resolve(shelf), () => 1);
      const writing = typed.map((one) => text.write(one));
      await turns.waitFor(Promise.all(writing));
      expect(await text.read()).toBe(typed.at(-1));
    },
  ),
);

const NOW = Date.UTC(2026, 10, 23);
const draft = newDraft(NOW, random);

holds(
  'what was left lying at a door is whole, or is not there',
  300,
  fc.property(anyText, words, fc.subarray(Object.keys(draft)), (text, told, lost) => {
    const mine = { ...draft, words: told };
    expect(readDraft(JSON.stringify(mine), NOW)).toEqual(mine);
    const holed = Object.fromEntries(Object.entries(mine).filter(([name]) => !lost.includes(name)));
    for (const one of [text, JSON.stringify(holed)]) {
      const read = readDraft(one, NOW);
      if (read) expect(Object.keys(read).sort()).toEqual(Object.keys(draft).sort());
    }
  }),
);

async function phoneWith(told: readonly string[], bytes: Uint8Array): Promise<CaptureStore> {
  const store = memoryCapture(emptyDisk());
  const lane = newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs: NOW, random });
  const work = told.map((one): Work => {
    const mid = newMid(NOW, random);
    return {
      mid,
      t: 'note.create',
      sv: 1,
      e: mid,
      walk: null,
      at: NOW,
      set: { text: one },
      base: {},
    };
  });
  await store.add(lane, work);
  const about = { kind: 'observation', id: newMid(NOW, random) } as const;
  const photo = {
    id: newMid(NOW, random),
    lane: lane.id,
    about,
    walk: null,
    at: NOW,
    state: 'raw' as const,
    waitsUntil: 0,
    sent: {},
  };
  const put = { raw: new Uint8Array(bytes).buffer };
  await store.save(lane.id, [], { photo, isNew: true, put, drop: [] });
  return store;
}

const saidOn = async (store: CaptureStore) => {
  const [lane] = await store.lanes();
  const [photo] = await store.photos();
  const bytes = photo && (await store.photoBytes(photo.id, 'raw'));
  return {
    work: (await store.mutations(lane?.id ?? '', 1)).map(({ mid, set }) => [mid, set]),
    bytes: bytes ? [...new Uint8Array(bytes)] : null,
  };
};

holds(
  'a rescue file brings all work back, photos too, and a broken one changes nothing',
  100,
  fc.asyncProperty(
    fc.array(words, { minLength: 1, maxLength: 5 }),
    fc.uint8Array({ maxLength: 50 }),
    fc.nat(),
    garbage,
    async (told, bytes, at, wrong) => {
      const store = await phoneWith(told, bytes);
      const text = await (await exportRescue(store)).text();
      const other = memoryCapture(emptyDisk());
      expect(await importRescue(other, text, NOW)).toBe(told.length + 1);
      expect(await importRescue(other, text, NOW), 'a second time').toBe(0);
      expect(await saidOn(other)).toEqual(await saidOn(store));
      for (const broken of [spoilt(text, at, wrong), text.slice(0, at % text.length)]) {
        const empty = memoryCapture(emptyDisk());
        await importRescue(empty, broken, NOW).catch(async (error) => {
          expect(error).toBeInstanceOf(SyntaxError);
          expect(await empty.lanes()).toEqual([]);
        });
      }
    },
  ),
);

/** The same file with one thing in it that is something else. */
function spoilt(text: string, at: number, wrong: unknown): string {
  let count = 0;
  const all = text.match(/:/g)?.length ?? 1;
  return JSON.stringify(
    JSON.parse(text, (_, value: unknown) => (count++ === at % all ? wrong : value)),
  );
}

const pieces = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  ...[
    [0xff, 0xd8, 0xff],
    [0xff, 0xd8, 0xff, 0xe1, 0, 30, 69, 120, 105, 102, 0, 0, 73, 73, 42, 0, 8, 0, 0, 0],
    [0x89, 80, 78, 71, 13, 10, 26, 10],
    [82, 73, 70, 70, 0, 0, 0, 0, 87, 69, 66, 80, 86, 80, 56, 88],
    [71, 73, 70, 56, 57, 97],
    [0, 0, 0, 24, 102, 116, 121, 112, 104, 101, 105, 99],
  ].map((head) =>
    fc.uint8Array({ maxLength: 60 }).map((rest) => new Uint8Array([...head, ...rest])),
  ),
);

holds(
  'a file that is no picture, or half of one, breaks nothing',
  600,
  fc.property(pieces, (bytes) => {
    const kind = kindOf(bytes);
    const size = sizeOf(bytes, kind);
    if (size) expect(size.width > 0 && size.height > 0).toBe(true);
    expect(typeof isWhole(bytes, kind)).toBe('boolean');
    const left = strippedJpeg(new Uint8Array(bytes)).reduce((sum, one) => sum + one.length, 0);
    expect(left).toBeLessThanOrEqual(bytes.length);
    const text = readText(bytes);
    if ('text' in text) readList(text.text);
  }),
);

holds(
  'what a browser kept of another app, or broke, is as if nothing was',
  300,
  fc.property(anyText, (text) => {
    const { list, detail } = readWidths(text);
    for (const one of [list, detail]) if (one !== null) expect(Number.isFinite(one)).toBe(true);
    readLock({ getItem: () => text });
    readList(text);
  }),
);

const place = fc.double({ min: -180, max: 180, noNaN: true });

holds(
  'finds on a map of somebody else’s lie where they were, with all that was said of them',
  200,
  fc.property(
    fc.array(
      fc.record({ id: words, lat: place, lng: place, properties: fc.dictionary(words, words) }),
    ),
    (points) => {
      const read = JSON.parse(pointsGeoJson(points)) as {
        features: {
          id: string;
          geometry: { coordinates: [number, number] };
          properties: unknown;
        }[];
      };
      read.features.forEach(({ id, geometry, properties }, at) => {
        const point = points[at];
        expect(id).toBe(point?.id);
        expect(properties).toEqual(point?.properties);
        expect(geometry.coordinates[0]).toBeCloseTo(point?.lng ?? Number.NaN, 5);
        expect(geometry.coordinates[1]).toBeCloseTo(point?.lat ?? Number.NaN, 5);
      });
    },
  ),
);

holds(
  'whatever a child draws lies on the paper, in whole points, from where it began to where it ended',
  200,
  fc.property(
    fc.array(
      fc.tuple(
        fc.double({ min: -200, max: 1_200, noNaN: true }),
        fc.double({ min: -200, max: 1_200, noNaN: true }),
      ),
      { minLength: 1, maxLength: 80 },
    ),
    (touched) => {
      const points: number[] = [];
      for (const at of touched) extend(points, at);
      const line = finished({ colour: 'ink', width: 8, points } as unknown as Parameters<
        typeof finished
      >[0]);
      for (const one of points) expect(one >= 0 && one <= SIDE).toBe(true);
      expect(line.points.slice(0, 2)).toEqual(points.slice(0, 2));
      expect(line.points.slice(-2)).toEqual(points.slice(-2));
      for (const one of line.points) expect(Number.isInteger(one)).toBe(true);
    },
  ),
);
