import { newSecret } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { PROTOCOL_VERSION, type PushResult } from '../../schema/protocol.ts';
import { SET_ASIDE } from '../../schema/set-aside.ts';
import type { CaptureStore, Lane } from '../store/capture-store.ts';
import { isFailure } from './api.ts';
import { letGo } from './let-go.ts';
import { MAX_TURNS, type RoundDeps, type RoundOutcome } from './sync-round.ts';

/** Leaves room for the envelope around the mutations. */
const BATCH_BYTES = limits.pushBytes - 10_000;

/** Hands in everything the server has not answered for, oldest first. */
export async function pushAll(laneId: string, deps: RoundDeps): Promise<RoundOutcome> {
  const { store, view, api, onSending } = deps;
  let most = limits.pushMutations as number;
  let ahead: Mutation[] | null = null;
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const lane = await store.lane(laneId);
    if (!lane) return 'again';
    const waiting: Mutation[] =
      ahead?.[0]?.n === lane.ackN + 1 ? ahead : await store.mutations(laneId, lane.ackN + 1, most);
    const batch = fitting(waiting);
    const [first, last] = [batch[0], batch.at(-1)];
    if (!first || !last) return 'done';
    // The server counts from 1 without gaps; what lies before our first may no longer be held here.
    if (first.n !== lane.ackN + 1) return fork(lane, deps);

    const sent = api.push(lane.token, { v: PROTOCOL_VERSION, lane: laneId, muts: batch });
    // Drawing and reading on happen while the request is under way, not before it.
    onSending?.(laneId, last.n);
    const isFull = waiting.length === most;
    const next = isFull ? store.mutations(laneId, last.n + 1, most) : null;
    const [answer, read]: [Awaited<typeof sent>, Mutation[] | null] = await Promise.all([
      sent,
      next,
    ]);
    ahead = read;
    if (isFailure(answer)) {
      if (!('problem' in answer) || answer.problem !== 'too_large' || batch.length === 1)
        return answer;
      most = Math.ceil(batch.length / 2);
      continue;
    }
    if (answer.epoch < lane.epoch) return { problem: 'behind' };
    if (answer.epoch > lane.epoch) {
      await store.restart(laneId, answer.epoch, lane.epoch);
      await view.forget(laneId);
      if (lane.epoch > 0) continue;
    }
    if ('fork' in answer) return fork(lane, deps);
    // What the server has beyond our last may be a clone's work under the same numbers: never ours to tick off.
    const ack = Math.min(answer.ack, last.n);
    const gone = new Set(answer.r.flatMap(({ n, s }) => (s === 'erased' ? n : [])));
    // Before it is ticked off: a kill in between must not leave it here.
    await letGo(
      batch.filter(({ n }) => gone.has(n)),
      store,
    );
    await store.acknowledge(
      laneId,
      answer.epoch,
      ack,
      answer.r.filter(({ n }) => n <= ack),
    );
    if (ack < first.n) {
      if (answer.ack < lane.ackN) await store.restart(laneId, answer.epoch);
      else return { problem: 'behind' };
    } else if (ack === last.n && !isFull && batch.length === waiting.length) return 'done';
  }
  return 'again';
}

/**
 * Asks with no work at all, for who may not read: else they would never hear that the server was restored, and what it had of them
 * would not go again; nor that something of it was erased, and it would stay here.
 */
export async function hearEpoch(laneId: string, { store, api }: RoundDeps): Promise<RoundOutcome> {
  const lane = await store.lane(laneId);
  if (!lane) return 'again';
  const answer = await api.push(lane.token, { v: PROTOCOL_VERSION, lane: laneId, muts: [] });
  if (isFailure(answer)) return 'done';
  if (answer.epoch <= lane.epoch) {
    if (answer.epoch < lane.epoch || !('r' in answer)) return 'done';
    await hearErased(lane, answer.r, store);
    await hearDecisions(lane, { store, api });
    return 'done';
  }
  // What was read before stays: it cannot be read again.
  await store.restart(laneId, answer.epoch, lane.epoch);
  return 'again';
}

/** Of numbers that were answered for: what lies beyond may be a clone's. */
async function hearErased({ id, ackN, epoch }: Lane, r: PushResult[], store: CaptureStore) {
  const known = await store.results(id);
  const gone = r.filter(({ n, s }) => s === 'erased' && n <= ackN && known.get(n)?.s !== s);
  if (gone.length === 0) return;
  const numbers = new Set(gone.map(({ n }) => n));
  const work = await store.mutations(id, 1);
  await letGo(
    work.filter(({ n }) => numbers.has(n)),
    store,
  );
  // One by one: an answer that is kept under its own number is not hidden by an earlier one of many.
  for (const one of gone) await store.acknowledge(id, epoch, 0, [one]);
}

/** Asks again with what could not be applied: whoever may not read hears in no other way what the office decided about that. */
async function hearDecisions({ id, token, epoch, ackN }: Lane, { store, api }: Asking) {
  const known = await store.results(id);
  const muts = await heldHere(id, known, store);
  if (muts.length === 0) return;
  const answer = await api.push(token, { v: PROTOCOL_VERSION, lane: id, muts });
  if (isFailure(answer) || answer.epoch !== epoch || !('r' in answer)) return;
  const news = answer.r.filter((one) => isNews(one, known.get(one.n)));
  if (news.length > 0) await store.acknowledge(id, epoch, ackN, news);
}
type Asking = Pick<RoundDeps, 'store' | 'api'>;

const isNews = (heard: PushResult, known: PushResult | undefined): boolean =>
  heard.s !== known?.s || heard.why !== known.why;

/** So many at a time: the answer to each is a word. */
const HELD_AT_ONCE = 100;

async function heldHere(
  lane: string,
  known: ReadonlyMap<number, PushResult>,
  store: RoundDeps['store'],
): Promise<Mutation[]> {
  const held = [...known.values()].filter(({ s, why }) => s === 'held' && why !== SET_ASIDE);
  const numbers = held.map(({ n }) => n).sort((one, other) => one - other);
  const found = await Promise.all(
    numbers.slice(0, HELD_AT_ONCE).map((n) => store.mutations(lane, n, 1)),
  );
  // What is not kept here any more has the next one in its place.
  const own = found.flat().filter(({ n }, at) => n === numbers[at]);
  return own.length > 0 ? fitting(own) : [];
}

/** Another installation uses our numbers (a cloned phone): go on as a lane of our own. Ids keep the work from doubling. */
async function fork({ id, token }: Lane, { store, random }: RoundDeps): Promise<RoundOutcome> {
  const join = { by: 'fork', lane: id, token } as const;
  await store.fork(id, { id: newSecret(16, random), token: newSecret(32, random), join });
  return 'again';
}

/** @returns the mutations from the front that fit in one push; at least one. */
function fitting(mutations: Mutation[]): Mutation[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const count = mutations.findIndex((mutation) => {
    bytes += encoder.encode(JSON.stringify(mutation)).length + 1;
    return bytes > BATCH_BYTES;
  });
  return count < 0 ? mutations : mutations.slice(0, Math.max(1, count));
}
