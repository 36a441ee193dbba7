import { worksInOffice } from '../../schema/actor.ts';
import { newSecret, type RandomBytes } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import { PROTOCOL_VERSION, type PulledScope, type PushResult, scopeOf } from '../../schema/protocol.ts';
import type { CaptureStore, LaneRecord } from '../store/capture-store.ts';
import type { ViewStore } from '../store/view-store.ts';
import type { Api } from './api.ts';

/** What a round tells as it goes, so that the screen need not read the store again. */
export type Observer = {
  sending(lane: string, upTo: number): void;
  acknowledged(lane: string, results: readonly PushResult[]): void;
  pulled(lane: string, page: PulledScope): void;
  /** The lane's stored state changed in a way that asks for a fresh look (opened, forked, dropped). */
  changed(lane: string): Promise<void>;
};

export type RoundDeps = { store: CaptureStore; view: ViewStore; api: Api; random: RandomBytes; observe: Observer };
export type RoundEnd = 'done' | 'again' | 'unreachable' | { problem: ProblemCode };

/** Room for the envelope around the mutations of one push. */
const BATCH_CHARACTERS = limits.pushBytes - 10_000;

/** The scopes a lane may hold; none while its walk is not known. */
export function scopesOf(lane: LaneRecord): string[] {
  if (lane.walk) return [scopeOf.walk(lane.walk), scopeOf.door(lane.walk)];
  return worksInOffice(lane.role) ? [scopeOf.office, scopeOf.concerns] : [];
}

/**
 * One round of one lane: open → push until drained → pull until nothing is new. Every step may be cut off anywhere and
 * done again, and two rounds at once do no harm: what counts once is a mutation's mid. `again` asks for a next round now.
 */
export async function syncRound(deps: RoundDeps, laneId: string): Promise<RoundEnd> {
  const lane = await find(deps.store, laneId);
  if (!lane) return 'done';
  if (lane.state !== 'open') {
    const opened = await open(deps, lane);
    if (opened !== 'done') return opened;
  }
  const pushed = await push(deps, laneId);
  if (pushed !== 'done') return pushed;
  return pull(deps, laneId);
}

const find = async (store: CaptureStore, id: string) => (await store.lanes()).find((lane) => lane.id === id);

async function open({ store, api, random, observe }: RoundDeps, lane: LaneRecord): Promise<RoundEnd> {
  const reply = await api.openLane({ v: PROTOCOL_VERSION, lane: lane.id, token: lane.token, join: lane.join });
  if ('unreachable' in reply) return 'unreachable';
  if ('problem' in reply) {
    if (reply.problem === 'lane_taken') {
      await store.fork(lane.id, renewed(lane, random, lane.join));
      await observe.changed(lane.id);
      return 'again';
    }
    await store.changeLane(lane.id, { state: 'refused', refusal: reply.problem });
    await observe.changed(lane.id);
    return { problem: reply.problem };
  }
  const { organisation, person, role, walk, maker } = reply.ok;
  const root = person ? lane.root : maker;
  await store.changeLane(lane.id, { organisation, person, role: role as LaneRecord['role'], root, walk: lane.walk ?? walk, state: 'open', refusal: null });
  await observe.changed(lane.id);
  return 'done';
}

const renewed = (lane: LaneRecord, random: RandomBytes, join: LaneRecord['join']): LaneRecord => ({
  ...lane,
  id: newSecret(16, random),
  token: newSecret(32, random),
  join,
  state: 'unresolved',
  epoch: 0,
});

async function push(deps: RoundDeps, laneId: string): Promise<RoundEnd> {
  const { store, api, observe } = deps;
  let share = 1;
  for (;;) {
    const lane = await find(store, laneId);
    if (!lane) return 'again';
    const waiting = await store.mutations(laneId, lane.ackN + 1, limits.pushMutations);
    const muts = batchOf(waiting, share);
    const last = muts.at(-1);
    if (!last) return 'done';
    observe.sending(laneId, last.n);
    const reply = await api.push(lane.token, { v: PROTOCOL_VERSION, lane: laneId, muts });
    if ('unreachable' in reply) return 'unreachable';
    if ('problem' in reply) {
      const isSplittable = reply.problem === 'too_large' || reply.problem === 'bad_shape';
      if (isSplittable && muts.length > 1) {
        share /= 2;
        continue;
      }
      // The directory does not know this lane (any more): ask to be let in again.
      if (reply.problem === 'no_credential') await store.changeLane(laneId, { state: 'unresolved' });
      return { problem: reply.problem };
    }
    const answer = reply.ok;
    const epoch = await meetEpoch(deps, lane, answer.epoch);
    if (epoch !== 'same') return epoch === 'older' ? { problem: 'behind' } : 'again';
    if ('fork' in answer) {
      await store.fork(laneId, renewed(lane, deps.random, { by: 'fork', lane: lane.id, token: lane.token }));
      await deps.view.drop(laneId);
      await observe.changed(laneId);
      return 'again';
    }
    if (answer.ack < lane.ackN) {
      // The server knows less of us than we thought: it gets everything again.
      await store.startOver(laneId, answer.epoch);
      await observe.changed(laneId);
      return 'again';
    }
    await store.acknowledge(laneId, answer.ack, answer.r);
    observe.acknowledged(laneId, answer.r);
    if (answer.ack < (muts[0]?.n ?? 0)) return 'done';
  }
}

/** As many as fit in one request, and at least one. */
function batchOf(waiting: readonly Mutation[], share: number): Mutation[] {
  const batch: Mutation[] = [];
  let size = 0;
  for (const mutation of waiting) {
    size += JSON.stringify(mutation).length;
    const isFull = size > BATCH_CHARACTERS * share || batch.length >= Math.ceil(limits.pushMutations * share);
    if (isFull && batch.length > 0) break;
    batch.push(mutation);
  }
  return batch;
}

/** A higher epoch: the server was restored, so all that is kept here goes again. A lower one is an answer from the past. */
async function meetEpoch({ store, view, observe }: RoundDeps, lane: LaneRecord, epoch: number): Promise<'same' | 'newer' | 'older'> {
  if (epoch === lane.epoch) return 'same';
  if (epoch < lane.epoch) return 'older';
  if (lane.epoch === 0) {
    await store.changeLane(lane.id, { epoch });
    return 'same';
  }
  // The view first: cut off in between, a round that still has the old epoch comes back here.
  await view.drop(lane.id);
  await store.startOver(lane.id, epoch);
  await observe.changed(lane.id);
  return 'newer';
}

async function pull(deps: RoundDeps, laneId: string): Promise<RoundEnd> {
  const { store, view, api, observe } = deps;
  let mayReopen = true;
  for (;;) {
    const lane = await find(store, laneId);
    if (!lane) return 'again';
    const scopes = scopesOf(lane);
    if (scopes.length === 0) return 'done';
    const cursors = await view.cursors(laneId);
    const asked = scopes.map((s) => ({ s, c: cursors[s] ?? 0 }));
    const reply = await api.pull({ v: PROTOCOL_VERSION, lane: laneId, epoch: lane.epoch, scopes: asked });
    if ('unreachable' in reply) return 'unreachable';
    if ('problem' in reply) {
      const isStranger = reply.problem === 'no_credential' || reply.problem === 'not_found';
      if (!isStranger || !mayReopen) return { problem: reply.problem };
      // The cookie is gone or another person's; the lane's own token may ask for a new one.
      mayReopen = false;
      const opened = await open(deps, lane);
      if (opened !== 'done') return opened;
      continue;
    }
    const epoch = await meetEpoch(deps, lane, reply.ok.epoch);
    if (epoch !== 'same') return epoch === 'older' ? { problem: 'behind' } : 'again';
    let more = false;
    for (const page of reply.ok.scopes) {
      const isNews = page.rows.length > 0 || page.to !== page.from;
      // A page that does not follow was overtaken by another tab; that tab's rows are read from the store.
      if (isNews && !(await view.apply(laneId, page))) await observe.changed(laneId);
      else observe.pulled(laneId, page);
      more ||= page.more;
    }
    if (!more) return 'done';
  }
}
