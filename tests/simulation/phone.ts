import type { Row } from '../../schema/entities/row.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { rules } from '../../schema/mutations/rules.ts';
import type { CaptureStore, Lane } from '../../web/store/capture-store.ts';
import { LaneModel } from '../../web/store/lane-model.ts';
import type { SeenRow } from '../../web/store/pending-view.ts';
import type { ViewStore } from '../../web/store/view-store.ts';
import type { Api } from '../../web/sync/api.ts';
import { deleteDraft, noteDraft, patchDraft, resolveDraft } from '../../web/sync/drafts.ts';
import { makePhotoDesk } from '../../web/sync/make-photo-desk.ts';
import type { Darkroom, PhotoDesk } from '../../web/sync/photo-desk.ts';
import { type RoundOutcome, syncRound } from '../../web/sync/sync-round.ts';
import { workOf } from '../../web/sync/work-of.ts';
import { sha256Of } from '../fixtures/pictures.ts';
import { Killed, killable, type Mood } from './faults.ts';
import { type CaptureDisk, memoryCapture } from './memory-capture.ts';
import { memoryView, type ViewDisk } from './memory-view.ts';
import type { Defect } from './network.ts';
import type { Chance } from './seeded.ts';

/** What everything in a schedule shares. */
export type Surroundings = { api: Api; chance: Chance; mood: Mood; defect: Defect | null };

/** A phone with the app's real sync on it. Its disks outlive every kill; `said` are the ids the app called saved. */
export class Phone {
  readonly capture: CaptureDisk;
  readonly viewDisk: ViewDisk;
  readonly said: Set<string>;
  /** Photos that the app called kept, each with its find. */
  readonly photographed: Map<string, string>;
  readonly #around: Surroundings;
  /** How far its clock is off, in ms. */
  clockOff = 0;

  constructor(
    around: Surroundings,
    capture: CaptureDisk,
    viewDisk: ViewDisk = new Map(),
    said: Set<string> = new Set(),
    photographed: Map<string, string> = new Map(),
  ) {
    this.#around = around;
    this.capture = capture;
    this.viewDisk = viewDisk;
    this.said = said;
    this.photographed = photographed;
  }

  /** A second phone from a backup of this one: same lanes, same tokens, same numbers. */
  clone(): Phone {
    return new Phone(
      this.#around,
      structuredClone(this.capture),
      structuredClone(this.viewDisk),
      new Set(this.said),
      new Map(this.photographed),
    );
  }

  get store(): CaptureStore {
    return memoryCapture(this.capture);
  }

  get view(): ViewStore {
    return memoryView(this.viewDisk);
  }

  async seen(lane: Lane): Promise<ReadonlyMap<string, SeenRow>> {
    const model = new LaneModel(lane, this.store, this.view, rules);
    await model.refresh(lane);
    return model.view.value.rows;
  }

  async save(nowMs: number): Promise<void> {
    const { chance, mood } = this.#around;
    const lane = chance.pick(await this.store.lanes());
    if (!lane) return;
    const draft = draftFrom([...(await this.seen(lane)).values()], lane, chance);
    const work = workOf(draft, lane, {
      nowMs: Math.max(0, nowMs + this.clockOff),
      random: chance.bytes,
    });
    await untilKilled(async () => {
      if (await killable(this.store, chance, mood).save(lane.id, [work])) this.said.add(work.mid);
    });
  }

  /** Takes a photo of a find: kept as it is, made ready and sent when there is time. */
  async photograph(nowMs: number): Promise<void> {
    const { chance } = this.#around;
    const lane = chance.pick(await this.store.lanes());
    if (!lane) return;
    const finds = [...(await this.seen(lane)).values()].filter(
      ({ kind, isDeleted }) => (kind === 'observation' || kind === 'concern') && !isDeleted,
    );
    const find = chance.pick(finds);
    if (!find) return;
    const kind = find.kind === 'concern' ? 'concern' : 'observation';
    const about = { kind, id: find.id, walk: find.walk } as const;
    const bytes = chance.bytes(new Uint8Array(24));
    await untilKilled(async () => {
      const desk = await this.#desk(nowMs);
      this.photographed.set(await desk.add(lane.id, about, new Blob([bytes])), find.id);
    });
  }

  /** Makes ready and sends what waits. */
  async develop(nowMs: number): Promise<boolean> {
    let isDone = false;
    await untilKilled(async () => {
      // Longer than anybody thinks about blurring.
      const desk = await this.#desk(nowMs + 60_000);
      isDone = await desk.work();
    });
    return isDone;
  }

  async #desk(nowMs: number): Promise<PhotoDesk> {
    const { api, chance, mood } = this.#around;
    const rows = new Map<string, ReadonlyMap<string, SeenRow>>();
    for (const lane of await this.store.lanes()) rows.set(lane.id, await this.seen(lane));
    const store = killable(this.store, chance, mood);
    const nowHere = Math.max(0, nowMs + this.clockOff);
    return makePhotoDesk({
      store,
      api: killable({ putPhoto: api.putPhoto }, chance, mood),
      clock: () => nowHere,
      random: chance.bytes,
      darkroom: async () => darkroom,
      digest: async (bytes) => sha256Of(new Uint8Array(bytes)),
      rowOf: (lane, id) => rows.get(lane)?.get(`attachment/${id}`),
      alone: (work) => work(),
      later: () => undefined,
      onCount: () => undefined,
      save: async (laneId, drafts, photo) => {
        const lane = await this.store.lane(laneId);
        if (!lane) throw new Killed();
        const made = { nowMs: nowHere, random: chance.bytes };
        const work = drafts.map((draft) => workOf(draft, lane, made));
        const saved = await store.save(laneId, work, photo);
        for (const { mid } of saved ?? []) this.said.add(mid);
        return saved?.map(({ mid }) => mid) ?? null;
      },
    });
  }

  /** One round for each lane, or two at once as two tabs would. */
  async sync(tabs: number): Promise<RoundOutcome[]> {
    const outcomes: RoundOutcome[] = [];
    for (const { id } of await this.store.lanes()) {
      const rounds = Array.from({ length: tabs }, () =>
        untilKilled(async () => {
          outcomes.push(await this.#round(id));
        }),
      );
      await Promise.all(rounds);
    }
    return outcomes;
  }

  #round(lane: string): Promise<RoundOutcome> {
    const { api, chance, mood, defect } = this.#around;
    const store = defect === 'ack-all' ? ackingAll(this.store) : this.store;
    const view = defect === 'page-unchecked' ? takingAnyPage(this.view) : this.view;
    return syncRound(lane, {
      store: killable(store, chance, mood),
      view: killable(view, chance, mood),
      api: killable(api, chance, mood),
      random: chance.bytes,
    });
  }
}

/** Shrinks by leaving out; the same picture always gives the same photo. */
const darkroom: Darkroom = {
  firstLook: () => null,
  prepare: async (bytes) => ({
    full: bytes.slice(0, 16),
    small: bytes.slice(16),
    width: 4,
    height: 3,
  }),
};

/** A mistake: any answer ticks off all work there is. */
const ackingAll = (store: CaptureStore): CaptureStore => ({
  ...store,
  acknowledge: async (id, epoch, ack, results) =>
    store.acknowledge(id, epoch, ((await store.lane(id))?.nextN ?? ack + 1) - 1, results),
});

/** A mistake: a page is taken wherever it starts. */
const takingAnyPage = (view: ViewStore): ViewStore => ({
  ...view,
  async apply(lane, epoch, pages) {
    const { cursors } = await view.cursors(lane);
    const moved = pages.map((page) => ({ ...page, from: cursors[page.s] ?? 0 }));
    await view.apply(lane, epoch, moved);
  },
});

async function untilKilled(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

/** What a person may do next with what is on the screen: values differ each time, so that each can be traced. */
function draftFrom(rows: SeenRow[], lane: Lane, chance: Chance): Draft {
  const text = `t${chance.below(1e9)}`;
  const position = { lat: chance.next() * 80, lng: chance.next() * 170, accuracy: 5, how: 'gps' };
  const kinds = (...names: string[]) => chance.pick(rows.filter((row) => names.includes(row.kind)));
  const find = kinds('observation', 'concern');
  const walk = lane.walk ?? kinds('walk')?.id ?? null;
  const create: Draft = chance.happens(0.3)
    ? { t: 'concern.create', walk, set: { category: 'mould', position, words: text } }
    : { t: 'observation.create', walk, set: { category: 'litter', position } };
  if (!find || chance.happens(0.3)) return create;
  const roll = chance.below(10);
  if (roll < 3) return noteDraft(find, text);
  if (roll < 4) return deleteDraft(find);
  if (roll < 5 && lane.role === 'reviewer') return patchDraft(find, { status: 'seen' });
  const conflict = kinds('conflict');
  if (roll < 6 && conflict) return resolutionOf(conflict, rows, chance) ?? create;
  return patchDraft(
    find,
    find.kind === 'concern' && chance.happens(0.5) ? { words: text } : { position },
  );
}

function resolutionOf(conflict: SeenRow, rows: Row[], chance: Chance): Draft | null {
  const about = conflict.set.about as { kind: string; id: string };
  const row = rows.find(({ kind, id }) => kind === about.kind && id === about.id);
  return row ? resolveDraft(conflict, row, chance.happens(0.5)) : null;
}
