import * as v from 'valibot';
import { LANE_PATTERN, TOKEN_PATTERN } from '../../schema/ids.ts';
import { mutation } from '../../schema/mutations/mutation.ts';
import { join } from '../../schema/protocol.ts';
import type { CaptureStore, Lane } from './capture-store.ts';

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
  ackN: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const rescueFile = v.object({
  loopmee: v.literal('rescue'),
  v: v.literal(1),
  /** True when residents' own words lie open in this file. */
  isConfidential: v.boolean(),
  lanes: v.array(v.object({ lane: rescuedLane, mutations: v.array(mutation) })),
});

/** @returns all work that the server has not answered for, readable and unsealed, as a JSON file. */
export async function exportRescue(store: CaptureStore): Promise<Blob> {
  const lanes = [];
  for (const lane of await store.lanes()) {
    const mutations = await store.mutations(lane.id, lane.ackN + 1);
    if (mutations.length > 0) lanes.push({ lane, mutations });
  }
  const file = { loopmee: 'rescue', v: 1, isConfidential: true, lanes };
  return new Blob([JSON.stringify(file)], { type: 'application/json' });
}

/**
 * Brings the work of a rescue file back, here or on another device, as often as you like: ids keep it from doubling.
 * @returns how many mutations came along. @throws SyntaxError for any other file, and then nothing has changed.
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
  return count;
}

/** The same lane with the same numbers: where its first device lives on, the server sees two and this one forks. */
function revived(lane: v.InferOutput<typeof rescuedLane>, ackN: number, nowMs: number): Lane {
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
