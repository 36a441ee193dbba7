import * as v from 'valibot';
import { id, subject } from '../../schema/entities/fields.ts';
import { LANE_PATTERN, TOKEN_PATTERN } from '../../schema/ids.ts';
import { mutation } from '../../schema/mutations/mutation.ts';
import { join } from '../../schema/protocol.ts';
import type { CaptureStore, Lane } from './capture-store.ts';
import { isSent } from './photo.ts';

const laneId = v.pipe(v.string(), v.regex(LANE_PATTERN));
const rescuedLane = v.object({
  id: laneId,
  token: v.pipe(v.string(), v.regex(TOKEN_PATTERN)),
  root: laneId,
  join,
  origin: join,
  walk: v.nullable(v.string()),
  startedHere: v.boolean(),
  nickname: v.string(),
  forPerson: v.optional(v.nullable(v.string())),
  ackN: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const rescuedPhoto = v.object({
  photo: v.object({
    id,
    lane: laneId,
    about: subject,
    walk: v.nullable(v.string()),
    what: v.exactOptional(v.literal('drawing')),
    at: v.number(),
    state: v.picklist(['raw', 'ready', 'refused']),
  }),
  /** Base64. */
  parts: v.record(
    v.picklist(['raw', 'full', 'small']),
    v.union([v.pipe(v.string(), v.base64()), v.literal('')]),
  ),
});

const rescueFile = v.object({
  loopmee: v.literal('rescue'),
  v: v.literal(1),
  /** True when residents' own words lie open in this file. */
  isConfidential: v.boolean(),
  lanes: v.array(v.object({ lane: rescuedLane, mutations: v.array(mutation) })),
  photos: v.optional(v.array(rescuedPhoto), []),
});

/** @returns all work that the server has not answered for, readable and unsealed, as a JSON file. */
export async function exportRescue(store: CaptureStore): Promise<Blob> {
  const lanes = [];
  for (const lane of await store.lanes()) {
    // What is sent again and again and does not arrive: all of it then.
    const answered = lane.proof?.missing ? 0 : lane.ackN;
    const mutations = await store.mutations(lane.id, answered + 1);
    // Others are let in from the device that started the walk, not from a file that is passed on.
    const { walkSecret: _, ...rescued } = lane;
    if (mutations.length > 0) lanes.push({ lane: rescued, mutations });
  }
  const photos: string[] = [];
  for (const photo of await store.photos()) {
    if (isSent(photo)) continue;
    const parts: Record<string, string> = {};
    for (const part of allParts) {
      const bytes = await store.photoBytes(photo.id, part);
      if (bytes) parts[part] = base64(new Uint8Array(bytes));
    }
    photos.push(JSON.stringify({ photo, parts }));
  }
  const head = JSON.stringify({ loopmee: 'rescue', v: 1, isConfidential: true, lanes });
  // In pieces: a day's photos in one string is more than a phone may hold twice.
  return new Blob([head.slice(0, -1), ',"photos":[', photos.join(','), ']}'], {
    type: 'application/json',
  });
}

/**
 * Brings the work of a rescue file back, here or on another device, as often as you like: ids keep it from doubling.
 * @returns how many mutations and photos came along. @throws SyntaxError for any other file, and then nothing has changed.
 */
export async function importRescue(
  store: CaptureStore,
  text: string,
  nowMs: number,
): Promise<number> {
  const parsed = v.safeParse(rescueFile, readJson(text));
  if (!parsed.success) throw new SyntaxError('not a rescue file');
  let count = 0;
  for (const { lane, mutations } of parsed.output.lanes) {
    const here = (await store.lanes()).find(
      (one) => one.id === lane.id || one.formerly.includes(lane.id),
    );
    const known = new Set(here ? (await store.mutations(here.id, 1)).map(({ mid }) => mid) : []);
    const fresh = mutations.filter(({ mid }) => !known.has(mid)).map(({ n: _, ...work }) => work);
    if (fresh.length === 0) continue;
    if (here) await store.save(here.id, fresh);
    else await store.add(revived(lane, (mutations[0]?.n ?? 1) - 1, nowMs), fresh);
    count += fresh.length;
  }
  const known = new Set((await store.photos()).map((photo) => photo.id));
  for (const { photo, parts } of parsed.output.photos) {
    const lanes = await store.lanes();
    const here = lanes.find((lane) => [lane.id, ...lane.formerly].includes(photo.lane));
    if (!here || known.has(photo.id)) continue;
    const put = Object.fromEntries(
      Object.entries(parts).map(([part, text]) => [part, bytesOf(text)]),
    );
    const kept = { ...photo, lane: here.id, waitsUntil: 0, sent: {} };
    await store.save(here.id, [], { photo: kept, isNew: true, put, drop: [] });
    count += 1;
  }
  return count;
}

/** The same lane with the same numbers: where its first device lives on, the server sees two and this one forks. */
function revived(
  { forPerson, ...lane }: v.InferOutput<typeof rescuedLane>,
  ackN: number,
  nowMs: number,
): Lane {
  const unknown = {
    formerly: [],
    organisation: null,
    person: null,
    role: 'guest',
    maker: lane.root,
  } as const;
  return {
    ...lane,
    ...unknown,
    ...(forPerson !== undefined && { forPerson }),
    formerly: [],
    nextN: ackN + 1,
    ackN,
    epoch: 0,
    openedAt: nowMs,
    state: 'unresolved',
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const allParts = ['raw', 'full', 'small'] as const;
const PIECE = 32_766;

/** In pieces: a function takes only so many arguments. A multiple of three needs no filling in between. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}

const bytesOf = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (one) => one.charCodeAt(0)).buffer;
