import type { Draft } from '../../schema/mutations/mutation.ts';
import { rules } from '../../schema/mutations/rules.ts';
import type { CaptureStore, Lane, Work } from '../../web/store/capture-store.ts';
import { LaneModel } from '../../web/store/lane-model.ts';
import { fromReserve } from '../../web/store/no-room.ts';
import type { SeenRow } from '../../web/store/pending-view.ts';
import type { ViewStore } from '../../web/store/view-store.ts';
import type { Api } from '../../web/sync/api.ts';
import type { Darkroom } from '../../web/sync/photo-desk.ts';
import { type RoundOutcome, syncRound } from '../../web/sync/sync-round.ts';
import { workOf } from '../../web/sync/work-of.ts';
import { draftsOf } from './acts.ts';
import { full, killable, type Mood, unlessFull, untilKilled } from './faults.ts';
import { type CaptureDisk, copyOfDisk, emptyDisk, memoryCapture } from './memory-capture.ts';
import { copyOfView, memoryView, type ViewDisk } from './memory-view.ts';
import type { Mutant } from './mutant.ts';
import { openPhotos } from './phone-photos.ts';
import type { Chance } from './seeded.ts';
import type { Cookie } from './server.ts';

/** What everything in a schedule shares; `apiFor` where the server tells browsers apart. */
export type Surroundings = {
  api: Api;
  apiFor?: (phone: Phone) => Api;
  chance: Chance;
  mood: Mood;
  now?: () => number;
  /** How likely people do something of the walk as a whole. */
  together?: number;
  defect: Mutant | null;
  /** Makes pictures ready, where the server looks at what is in them. */
  darkroom?: Darkroom;
};

/** What the app called saved, and on whose lane. */
export type Said = { work: Work; root: string };
/** A photo that the app called kept: its find, and on whose lane. */
export type KeptPhoto = { find: string; root: string };
type Past = { capture: CaptureDisk; said: Map<string, Said>; photographed: Map<string, KeptPhoto> };

/** A phone with the app's real sync on it. Its disks outlive every kill; `said` is what the app called saved. */
export class Phone {
  name = 'phone';
  capture: CaptureDisk;
  readonly viewDisk: ViewDisk;
  said: Map<string, Said>;
  /** Photos that the app called kept, each with its find. */
  photographed: Map<string, KeptPhoto>;
  /** How far its clock is off, in ms. */
  clockOff = 0;
  cookie: Cookie = { browser: '', person: null };
  /** Whose phone it is, whoever is signed in; null for who has no account. */
  person: string | null = null;
  /** The app of a year ago, which knows only the fields of then. */
  isOld = false;
  isFull = false;
  /** What broke on the phone itself, in words. */
  readonly faults: string[] = [];
  readonly tally = { kills: 0, refusedForRoom: 0 };
  readonly around: Surroundings;
  readonly api: Api;
  #models = new Map<string, LaneModel>();
  #past: Past | null = null;

  constructor(around: Surroundings, capture: CaptureDisk, viewDisk: ViewDisk = new Map()) {
    this.around = around;
    this.capture = capture;
    this.viewDisk = viewDisk;
    this.said = new Map();
    this.photographed = new Map();
    const api = around.apiFor?.(this) ?? around.api;
    this.api = around.defect?.api?.(api, this) ?? api;
  }

  /** A second phone from a copy of this one: same lanes, same tokens, same numbers. */
  clone(): Phone {
    const twin = new Phone(this.around, copyOfDisk(this.capture), copyOfView(this.viewDisk));
    twin.said = new Map(this.said);
    twin.photographed = new Map(this.photographed);
    twin.cookie = { ...this.cookie };
    twin.isOld = this.isOld;
    twin.person = this.person;
    twin.name = `${this.name}'`;
    return twin;
  }

  backUp(): void {
    const { said, photographed } = this;
    this.#past = {
      capture: copyOfDisk(this.capture),
      said: new Map(said),
      photographed: new Map(photographed),
    };
  }

  /** Becomes what it was when it was backed up: what it was told since is only where it was sent. */
  restore(): boolean {
    if (!this.#past) return false;
    this.capture = copyOfDisk(this.#past.capture);
    this.said = new Map(this.#past.said);
    this.photographed = new Map(this.#past.photographed);
    this.viewDisk.clear();
    this.#models.clear();
    return true;
  }

  /** The browser wipes all there is: what was not sent is gone, as the person was told it would be. */
  wipe(): void {
    this.capture = emptyDisk();
    this.viewDisk.clear();
    this.said.clear();
    this.photographed.clear();
    this.#models.clear();
    this.#past = null;
  }

  evictView(): void {
    this.viewDisk.clear();
    this.around.defect?.onEvicted?.(this);
  }

  get store(): CaptureStore {
    return memoryCapture(this.capture);
  }

  get view(): ViewStore {
    return memoryView(this.viewDisk);
  }

  /** The store as the app has it, on a disk that may be full, under an app that may be ended. */
  get appStore(): CaptureStore {
    const { chance, mood, defect } = this.around;
    const disk = this.isFull ? full(this.store) : this.store;
    return killable(defect?.store?.(disk, this) ?? disk, chance, mood);
  }

  /** As the app shows it, which has been open for a while. */
  async seen(lane: Lane): Promise<ReadonlyMap<string, SeenRow>> {
    const model = this.#models.get(lane.id) ?? new LaneModel(lane, this.store, this.view, rules);
    this.#models.set(lane.id, model);
    await model.refresh(lane);
    return model.view.value.rows;
  }

  /** Whose work it is, is signed out here. */
  isClosed = ({ forPerson }: Lane): boolean =>
    this.person !== null && !!forPerson && forPerson !== this.cookie.person;

  async save(nowMs: number): Promise<string> {
    const { chance, together = 0 } = this.around;
    const lane = chance.pick(await this.store.lanes());
    if (!lane) return 'has nothing to write on';
    const rows = [...(await this.seen(lane)).values()];
    const { isOld } = this;
    const drafts = draftsOf({ rows, lane, chance, nowMs: this.#here(nowMs), isOld, together });
    await this.keep(lane, drafts, nowMs);
    return drafts.map(({ t, e, set }) => `${t} ${e ?? ''} ${JSON.stringify(set)}`).join(' + ');
  }

  /** One save: it is called kept when the device says so. */
  async keep(lane: Lane, drafts: readonly Draft[], nowMs: number): Promise<void> {
    const made = { nowMs: this.#here(nowMs), random: this.around.chance.bytes };
    const work = drafts.map((draft) => workOf(draft, lane, made));
    const store = this.appStore;
    const before = this.#countOf(lane.id);
    await this.#inApp(async () => {
      const saved = await fromReserve(store, () => store.save(lane.id, work));
      if (saved) this.say(work, lane);
    });
    if (this.isFull && this.around.defect === null && this.#countOf(lane.id) !== before)
      this.faults.push('I1 a save that found no room changed something');
  }

  say(work: readonly Work[], { root }: Lane): void {
    for (const one of work) this.said.set(one.mid, { work: one, root });
  }

  /** Takes a photo of a find: kept as it is, made ready and sent when there is time. */
  async photograph(nowMs: number): Promise<void> {
    const { chance } = this.around;
    const lane = chance.pick(await this.store.lanes());
    if (!lane) return;
    const find = chance.pick(
      [...(await this.seen(lane)).values()].filter(
        ({ kind, isDeleted }) => (kind === 'observation' || kind === 'concern') && !isDeleted,
      ),
    );
    if (!find || (lane.role === 'child' && find.kind === 'concern')) return;
    const kind = find.kind === 'concern' ? 'concern' : 'observation';
    const isDrawing = kind === 'observation' && !this.isOld && chance.happens(0.2);
    const what = isDrawing ? { what: 'drawing' as const } : {};
    const bytes = chance.bytes(new Uint8Array(24));
    await this.#inApp(async () => {
      const desk = await openPhotos(this, this.#here(nowMs));
      const about = { kind, id: find.id, walk: find.walk, ...what } as const;
      const id = await desk.add(lane.id, about, new Blob([bytes]));
      this.photographed.set(id, { find: find.id, root: lane.root });
    });
  }

  /** Makes ready and sends what waits; somebody has another go at what came back. @returns whether nothing is left to send. */
  async develop(nowMs: number): Promise<boolean> {
    if (this.capture.photos.size === 0) return true;
    let isDone = false;
    await this.#inApp(async () => {
      // Longer than anybody thinks about blurring.
      const desk = await openPhotos(this, this.#here(nowMs + 60_000));
      for (const { id, why } of desk.photos.value) if (why === 'bytes_differ') await desk.retry(id);
      isDone = await desk.work();
    });
    return isDone;
  }

  /** One round for each lane, or two at once as two tabs would. */
  async sync(tabs: number): Promise<RoundOutcome[]> {
    const outcomes: RoundOutcome[] = [];
    for (const lane of await this.store.lanes()) {
      const rounds = Array.from({ length: tabs }, () =>
        this.#inApp(async () => {
          outcomes.push(await this.#round(lane));
        }),
      );
      await Promise.all(rounds);
    }
    return outcomes;
  }

  #round(lane: Lane): Promise<RoundOutcome> {
    const { chance, mood, defect } = this.around;
    const view = defect?.view?.(this.view, this) ?? this.view;
    return syncRound(lane.id, {
      store: this.appStore,
      view: killable(view, chance, mood),
      api: killable(this.api, chance, mood),
      random: chance.bytes,
      clock: () => this.#here(this.around.now?.() ?? 0),
      isClosed: this.isClosed(lane),
    });
  }

  #countOf = (lane: string): string =>
    `${this.capture.lanes.get(lane)?.nextN} ${this.capture.mutations.get(lane)?.length}`;

  #here = (nowMs: number): number => Math.max(0, nowMs + this.clockOff);

  /** Until the app is ended, or says that there is no room: then what was in memory is gone. */
  async #inApp(work: () => Promise<void>): Promise<void> {
    let hasRoom = true;
    const isAlive = await untilKilled(async () => {
      hasRoom = await unlessFull(work);
    });
    if (!hasRoom) this.tally.refusedForRoom += 1;
    if (isAlive) return;
    this.tally.kills += 1;
    this.#models.clear();
  }
}
