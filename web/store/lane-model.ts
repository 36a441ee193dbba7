import { type ReadonlySignal, signal } from '@preact/signals';
import type { Actor } from '../../schema/actor.ts';
import { isErased, type Kind, type Row } from '../../schema/entities/row.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { Rules } from '../../schema/mutations/reduce.ts';
import type { PushResult } from '../../schema/protocol.ts';
import type { CaptureStore, Lane } from './capture-store.ts';
import { scopeFor } from './lane-scopes.ts';
import { pendingView, type SeenRow } from './pending-view.ts';
import { rowKey } from './scope-rows.ts';
import type { ViewStore } from './view-store.ts';

/** What a screen draws. `list` leaves out what was deleted; `byId` finds that too. */
export type LaneViewModel = {
  rows: ReadonlyMap<string, SeenRow>;
  list(kind: Kind): SeenRow[];
  byId(id: string): SeenRow | undefined;
};

/** Who the lane is, as far as the device knows; the server stamps the real one. */
export function actorOf(lane: Omit<Lane, 'token' | 'origin'>): Actor {
  // Until a code resolves, its walk goes by the lane's id: so that there is something to pin on.
  const walk = lane.walk ?? (lane.join.by === 'organisation' ? null : lane.id);
  const root = lane.person ? lane.root : lane.maker;
  return {
    lane: lane.id,
    root,
    person: lane.person?.id ?? null,
    role: lane.role,
    walk,
    isRevoked: false,
    isLate: false,
  };
}

/** One lane in memory: the server's rows, the own work, and what a person sees of both. */
export class LaneModel {
  lane: Lane;
  readonly #view = signal<LaneViewModel>(viewOf(new Map()));
  readonly #store: CaptureStore;
  readonly #viewStore: ViewStore;
  #rows = new Map<string, Row>();
  /** Asked for by id, where the scopes do not bring them; only as long as the page lives. */
  #opened = new Map<string, Row>();
  #cursors: Record<string, number> = {};
  #epoch = 0;
  #isRead = false;
  #mutations: Mutation[] = [];
  #results = new Map<number, PushResult>();
  #sendingN = 0;
  readonly #rules: Rules;
  /** How many of its rows and answers say that something was erased. */
  #erased = 0;
  readonly #isClosed: (lane: Lane) => boolean;
  /** What had been answered for when the lane was closed; null while it is open. */
  #closedAt: number | null = null;

  /** `isClosed`: whose work it is, is not signed in here; then only what was not sent is drawn, and what is made from then on. */
  constructor(
    lane: Lane,
    store: CaptureStore,
    viewStore: ViewStore,
    rules: Rules,
    isClosed: (lane: Lane) => boolean = () => false,
  ) {
    this.lane = lane;
    this.#store = store;
    this.#viewStore = viewStore;
    this.#rules = rules;
    this.#isClosed = isClosed;
  }

  get view(): ReadonlySignal<LaneViewModel> {
    return this.#view;
  }

  /** How far each scope has come. */
  get cursors(): Readonly<Record<string, number>> {
    return this.#cursors;
  }

  /** All work of the lane that is still on this device and may be seen, oldest first. */
  get work(): readonly Mutation[] {
    const from = this.#closedAt ?? 0;
    return from > 0 ? this.#mutations.filter(({ n }) => n > from) : this.#mutations;
  }

  /** Work that the server has not answered for. */
  get unsent(): Mutation[] {
    return this.#mutations.filter(({ n }) => n > this.lane.ackN);
  }

  /** Reads what is new in the stores. Mutations are never rewritten, so those known are not read again. */
  async refresh(lane: Lane): Promise<void> {
    // The first time there is nothing to compare with, and opening the app waits for each reading.
    const known = this.#isRead ? await this.#viewStore.cursors(lane.id) : null;
    const isSame =
      known?.epoch === this.#epoch &&
      JSON.stringify(known.cursors) === JSON.stringify(this.#cursors);
    const [rows, fresh, results] = await Promise.all([
      isSame ? null : this.#viewStore.read(lane.id),
      this.#store.mutations(lane.id, this.#nextN),
      this.#store.results(lane.id),
    ]);
    if (rows) {
      this.#rows = new Map([...rows.scopes.values()].flatMap((scope) => [...scope]));
      if (rows.epoch !== this.#epoch) this.#opened.clear();
      this.#cursors = rows.cursors;
      this.#epoch = rows.epoch;
      this.#isRead = true;
    }
    // Another refresh may have been here first.
    this.#mutations = [...this.#mutations, ...fresh.filter(({ n }) => n >= this.#nextN)];
    const isNews =
      rows !== null ||
      fresh.length > 0 ||
      !isSameLane(lane, this.lane) ||
      JSON.stringify([...results]) !== JSON.stringify([...this.#results]);
    this.#results = results;
    this.lane = lane;
    // What was erased was blanked on disk; it must not stay in memory either.
    const erased =
      [...this.#rows.values()].filter(isErased).length +
      [...results.values()].filter(({ s }) => s === 'erased').length;
    if (erased !== this.#erased) {
      this.#erased = erased;
      this.#mutations = await this.#store.mutations(lane.id, 1);
    }
    // Each round reads the stores, and a desk with a hundred thousand finds is not drawn anew for nothing.
    if (isNews || this.#isClosed(lane) !== (this.#closedAt !== null)) this.#draw();
  }

  /** Shows work that was just saved. @returns false when it does not follow on what is known here. */
  added(saved: readonly Mutation[]): boolean {
    if (saved[0]?.n !== this.#nextN) return false;
    this.#mutations = [...this.#mutations, ...saved];
    this.lane = { ...this.lane, nextN: this.#nextN };
    this.#draw();
    return true;
  }

  /** Shows rows that the scopes do not bring. A newer one that they do bring goes before it. */
  open(rows: readonly Row[]): void {
    const seqOf = (key: string) =>
      Math.max(this.#rows.get(key)?.seq ?? -1, this.#opened.get(key)?.seq ?? -1);
    const fresh = rows.filter((row) => row.seq > seqOf(rowKey(row.kind, row.id)));
    if (fresh.length === 0) return;
    for (const row of fresh) this.#opened.set(rowKey(row.kind, row.id), row);
    this.#draw();
  }

  sending(n: number): void {
    if (n === this.#sendingN) return;
    this.#sendingN = n;
    this.#draw();
  }

  /** Draws once more what is known: what it is drawn with has changed. */
  redraw = (): void => this.#draw();

  get #nextN(): number {
    return (this.#mutations.at(-1)?.n ?? 0) + 1;
  }

  #known(): ReadonlyMap<string, Row> {
    if (this.#opened.size === 0) return this.#rows;
    const known = new Map(this.#rows);
    for (const [key, row] of this.#opened) {
      const seq = this.#rows.get(key)?.seq ?? -1;
      if (seq >= row.seq) this.#opened.delete(key);
      else known.set(key, row);
    }
    return known;
  }

  #draw(): void {
    const { lane } = this;
    const isClosed = this.#isClosed(lane);
    if (isClosed) this.#opened.clear();
    this.#closedAt = isClosed ? (this.#closedAt ?? lane.ackN) : null;
    const seenTo = (isConfidential: boolean) =>
      isClosed ? 0 : (this.#cursors[scopeFor(lane, isConfidential) ?? ''] ?? 0);
    const rows = pendingView({
      rows: isClosed ? new Map() : this.#known(),
      mutations: this.work,
      results: this.#results,
      ackN: lane.ackN,
      sendingN: this.#sendingN,
      actor: actorOf(lane),
      rules: this.#rules,
      seenTo,
    });
    this.#view.value = viewOf(rows);
  }
}

/** As far as what is drawn hangs on it. */
const isSameLane = (one: Lane, other: Lane): boolean =>
  JSON.stringify(drawn(one)) === JSON.stringify(drawn(other));
const drawn = ({ heardAt: _, proof: __, ...lane }: Lane) => lane;

function viewOf(rows: Map<string, SeenRow>): LaneViewModel {
  const byId = new Map<string, SeenRow>();
  let kinds: Map<Kind, SeenRow[]> | undefined;
  for (const row of rows.values()) {
    // A held row has the id of the mutation it holds, which is also the id of what that would have made.
    if (row.kind !== 'held' || !byId.has(row.id)) byId.set(row.id, row);
  }
  return {
    rows,
    list: (kind) => {
      kinds ??= byKind(rows);
      return [...(kinds.get(kind) ?? [])];
    },
    byId: (id) => byId.get(id),
  };
}

/** What was not deleted. */
function byKind(rows: ReadonlyMap<string, SeenRow>): Map<Kind, SeenRow[]> {
  const kinds = new Map<Kind, SeenRow[]>();
  for (const row of rows.values()) {
    if (row.isDeleted) continue;
    const known = kinds.get(row.kind);
    if (known) known.push(row);
    else kinds.set(row.kind, [row]);
  }
  return kinds;
}
