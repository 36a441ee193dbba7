import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Actor } from '../../schema/actor.ts';
import type { Kind, Row } from '../../schema/entities/row.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PulledScope, PushResult } from '../../schema/protocol.ts';
import type { CaptureStore, LaneRecord } from './capture-store.ts';
import { keyOf, type Pending, pendingView, type SeenRow } from './pending-view.ts';
import type { ViewStore } from './view-store.ts';

/** What a screen draws: everything this lane may see, newest state first known, with its sync word. */
export type LaneView = {
  rows: ReadonlyMap<string, SeenRow>;
  list(kind: Kind): SeenRow[];
  byId(kind: Kind, id: string): SeenRow | undefined;
};

/** The client's own idea of who it is; the server stamps the real one. A walk not resolved yet goes by the lane's id. */
export const actorOf = (lane: LaneRecord): Actor => ({
  lane: lane.id,
  root: lane.root,
  person: lane.person?.id ?? null,
  role: lane.role,
  walk: lane.walk ?? (lane.join.by === 'organisation' ? null : lane.id),
  isRevoked: false,
  isLate: false,
});

type Waiting = Pending & { seq: number };

/** One lane in memory: the server's rows, and what it does not show yet. */
export class LaneModel {
  readonly view: Signal<LaneView>;
  readonly waiting: Signal<readonly Waiting[]> = signal([]);
  lane: LaneRecord;
  #base = new Map<string, Row>();
  #cursors: Record<string, number> = {};
  readonly #store: CaptureStore;
  readonly #viewStore: ViewStore;

  constructor(lane: LaneRecord, store: CaptureStore, viewStore: ViewStore) {
    this.lane = lane;
    this.#store = store;
    this.#viewStore = viewStore;
    this.view = signal(viewOf(new Map()));
  }

  /** Reads everything anew from the stores: at opening, and when another tab or a fork changed it. */
  async load(): Promise<void> {
    const { rows, cursors, settledN } = await this.#viewStore.load(this.lane.id);
    this.#base = new Map(rows.map((row) => [keyOf(row.kind, row.id), row]));
    this.#cursors = cursors;
    const results = new Map((await this.#store.results(this.lane.id)).map((result) => [result.n, result]));
    const fresh = await this.#store.mutations(this.lane.id, settledN + 1);
    const held = [...results.values()].filter((result) => result.s === 'held' && result.n <= settledN);
    const old = await Promise.all(held.map(async ({ n }) => (await this.#store.mutations(this.lane.id, n, 1))[0]));
    const mutations = [...old.filter((mutation) => mutation !== undefined), ...fresh];
    this.#show(mutations.map((mutation) => waitingOf(mutation, results.get(mutation.n))));
  }

  saved(mutations: readonly Mutation[]): void {
    this.#show([...this.waiting.value, ...mutations.map((mutation) => waitingOf(mutation, undefined))]);
  }

  sending(upTo: number): void {
    this.#show(this.waiting.value.map((one) => (one.state === 'here' && one.mutation.n <= upTo ? { ...one, state: 'sending' } : one)));
  }

  /** The round ended without an answer: what was on its way is on this device. */
  stopped(): void {
    if (!this.waiting.value.some((one) => one.state === 'sending')) return;
    this.#show(this.waiting.value.map((one) => (one.state === 'sending' ? { ...one, state: 'here' } : one)));
  }

  acknowledged(results: readonly PushResult[]): void {
    const byN = new Map(results.map((result) => [result.n, result]));
    this.#show(this.waiting.value.map((one) => (byN.has(one.mutation.n) ? waitingOf(one.mutation, byN.get(one.mutation.n)) : one)));
  }

  pulled(page: PulledScope): void {
    for (const row of page.rows as Row[]) this.#base.set(keyOf(row.kind, row.id), row);
    this.#cursors[page.s] = page.to;
    this.#show(this.waiting.value);
  }

  /** How many own numbers the rows now show without a gap; so many need not be read at the next opening. */
  get settledN(): number {
    const first = this.waiting.value.find((one) => one.state !== 'held')?.mutation.n;
    return first === undefined ? this.lane.nextN - 1 : first - 1;
  }

  get cursors(): Readonly<Record<string, number>> {
    return this.#cursors;
  }

  #show(waiting: readonly Waiting[]): void {
    const seen = Math.min(...Object.values(this.#cursors));
    const isShown = (one: Waiting) => one.state === 'acked' && one.seq <= seen;
    this.waiting.value = waiting.filter((one) => !isShown(one));
    this.view.value = viewOf(pendingView(this.#base, this.waiting.value, actorOf(this.lane)));
  }
}

function waitingOf(mutation: Mutation, result: PushResult | undefined): Waiting {
  if (!result) return { mutation, state: 'here', seq: 0 };
  const state = result.s === 'held' ? 'held' : 'acked';
  return { mutation, state, seq: result.seq, ...(result.s === 'held' && result.why ? { why: result.why } : {}) };
}

function viewOf(rows: ReadonlyMap<string, SeenRow>): LaneView {
  return {
    rows,
    list: (kind) => [...rows.values()].filter((row) => row.kind === kind && !row.isDeleted),
    byId: (kind, id) => rows.get(keyOf(kind, id)),
  };
}

export type ReadView = ReadonlySignal<LaneView>;
