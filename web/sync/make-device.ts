import { computed, type Signal, signal } from '@preact/signals';
import type { RandomBytes } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { type Rules, rulesToCome } from '../../schema/mutations/reduce.ts';
import type { CaptureStore, Lane, Work } from '../store/capture-store.ts';
import { LaneModel, type LaneViewModel } from '../store/lane-model.ts';
import { fromReserve } from '../store/no-room.ts';
import type { PhotoChange } from '../store/photo.ts';
import type { ViewStore } from '../store/view-store.ts';
import { type Api, type Failure, type Hello, isFailure, isStranger } from './api.ts';
import type { Device, DeviceState, LaneView } from './device.ts';
import type { DeskDeps, PhotoDesk } from './photo-desk.ts';
import { broke, stateAfter } from './state-after.ts';
import type { RoundOutcome } from './sync-round.ts';
import { isClosedTo, type Person, type WhoIsHere } from './who-is-here.ts';
import { workOf } from './work-of.ts';

export type DeviceDeps = {
  store: CaptureStore;
  view: ViewStore;
  api: Api;
  clock: () => number;
  random: RandomBytes;
  here: WhoIsHere;
  goOffline: Signal<boolean>;
  storage: Device['storage'];
  /** Runs the work unless another tab is at it. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Asked for once, when photos come into play. */
  makeDesk: (own: Pick<DeskDeps, 'rowOf' | 'save' | 'onCount'>) => Promise<PhotoDesk>;
  /** Not waited for: the first picture is drawn without. */
  rules: Promise<Rules>;
  /** Told after each save. */
  onSaved: () => void;
  /** Told when somebody is not signed in here any more. */
  onLeft: () => void;
};

export type FullDevice = Device & {
  /** Reads the stores anew: another tab wrote. */
  refresh(): Promise<void>;
};

/** Beginning a walk comes with the screens that do so; who goes on with one does without. */
const beginning = () => import('./new-lane.ts');
const rounds = () => import('./sync-round.ts');

/** A fork or a restore asks for another round at once; more than this many would be a loop. */
const ROUNDS_AT_ONCE = 6;

/** The device as screens use it, over handed-in stores, server, clock and chance. */
export async function makeDevice(deps: DeviceDeps): Promise<FullDevice> {
  const { store, view, api, clock, random, here } = deps;
  const models = signal<LaneModel[]>([]);
  const state = signal<DeviceState>('idle');
  const none = signal<LaneViewModel>({ rows: new Map(), list: () => [], byId: () => undefined });
  const made = () => ({ nowMs: clock(), random, person: here.person.value?.id });
  const rules = rulesToCome();
  const isClosed = (lane: Lane) => isClosedTo(lane, here);
  const lanes = () => models.value.map(({ lane }) => lane);
  const modelOf = (id: string) =>
    models.value.find(({ lane }) => lane.id === id) ??
    models.value.find(({ lane }) => lane.formerly.includes(id));

  let refreshing = Promise.resolve();
  /** One after the other: an older reading must not land on top of a newer one. */
  function refresh(): Promise<void> {
    const next = refreshing.then(readAll);
    refreshing = next.catch(() => undefined);
    return next;
  }
  async function readAll(): Promise<void> {
    const lanes = await store.lanes();
    const next = await Promise.all(
      lanes.map(async (lane) => {
        const model =
          models.value.find((one) => one.lane.id === lane.id) ??
          new LaneModel(lane, store, view, rules, isClosed);
        await model.refresh(lane);
        return model;
      }),
    );
    models.value = next.sort((a, b) => a.lane.openedAt - b.lane.openedAt);
    void desk?.then((one) => one.refresh()).catch(() => undefined);
  }

  async function add(lane: Lane, work: Work[]): Promise<string> {
    await store.add(lane, work);
    await refresh();
    deps.onSaved();
    return lane.id;
  }

  let opening: Promise<unknown> = Promise.resolve();
  /** One after the other: asked twice at once there would be two. */
  function openOffice(slug: string): Promise<string> {
    const next = opening.then(async () => {
      const [{ openDesk }] = await Promise.all([import('./open-desk.ts'), rounds()]);
      const own = { store, view, api, random, clock, here, lanes: lanes(), made: made() };
      const { id, isNew } = await openDesk(slug, own);
      if (!isNew) return id;
      await refresh();
      deps.onSaved();
      void syncNow();
      return id;
    });
    opening = next.catch(() => undefined);
    return next;
  }

  async function roundsOf(laneId: string): Promise<RoundOutcome> {
    const onSending = (id: string, n: number) => modelOf(id)?.sending(n);
    // Not needed to draw, so it comes later; it is not there when the network went first.
    const part = await rounds().catch(() => null);
    if (!part) return { unreachable: true };
    let id: string | undefined = laneId;
    let outcome: RoundOutcome = 'again';
    for (let i = 0; i < ROUNDS_AT_ONCE && outcome === 'again' && id !== undefined; i++) {
      const lane = modelOf(id)?.lane;
      const own = { isClosed: lane !== undefined && isClosed(lane), onSending };
      outcome = await part.syncRound(id, { store, view, api, random, clock, ...own });
      await refresh();
      id = modelOf(laneId)?.lane.id;
    }
    return outcome;
  }

  let running: Promise<boolean> | null = null;
  let isAskedAgain = false;
  /** Asked while a round runs: another follows, since that one may be past what was just saved. */
  function syncNow(): Promise<boolean> {
    isAskedAgain = running !== null;
    running ??= runAll().finally(() => {
      running = null;
    });
    return running;
  }
  async function runAll(): Promise<boolean> {
    let isDone = false;
    do {
      isAskedAgain = false;
      isDone = await run();
    } while (isDone && isAskedAgain);
    return isDone;
  }
  async function run(): Promise<boolean> {
    const outcomes: RoundOutcome[] = [];
    let isMine = false;
    await deps.alone(async () => {
      isMine = true;
      state.value = 'syncing';
      for (const { lane } of models.value) {
        const outcome = await roundsOf(lane.id).catch(broke);
        outcomes.push(outcome);
        if (lane.person && !isClosed(lane) && isStranger(outcome)) await hello();
      }
    });
    // Another tab's round may be past what was just saved here: soon again.
    if (!isMine) return false;
    state.value = stateAfter(outcomes, deps.goOffline.value);
    return state.value === 'idle';
  }

  const tabPerson = signal(here.person.value);
  async function heard(person: Person | null, isInTab = tabPerson.value === undefined) {
    if (isInTab) tabPerson.value = person;
    const before = here.person.value;
    if (before !== undefined && before?.id === person?.id) return;
    here.person.value = person;
    if (before) {
      here.organisation.value = '';
      deps.onLeft();
    }
    for (const { lane } of models.value) if (isClosed(lane)) await view.forget(lane.id);
    await refresh();
    // What waited for somebody to sign in goes along now.
    deps.onSaved();
  }
  async function hello(isInTab?: boolean): Promise<Hello | Failure> {
    const answer = await api.hello();
    if (!isFailure(answer)) await heard(answer.person, isInTab);
    return answer;
  }

  let desk: Promise<PhotoDesk> | null = null;
  const photosHere = signal<ReadonlyMap<string, number> | null>(null);
  /** @returns null when the photo that came along was no longer wanted. */
  async function saveOn(
    id: string,
    drafts: readonly Draft[],
    photo?: PhotoChange,
  ): Promise<string[] | null> {
    const lane = modelOf(id)?.lane;
    if (!lane) throw new Error(`no lane ${id} on this device`);
    const work = drafts.map((draft) => workOf(draft, lane, made()));
    let saved = await store.save(lane.id, work, photo);
    if (!saved) {
      // Forked by another tab meanwhile: its successor takes the work.
      await refresh();
      const heir = modelOf(id)?.lane.id;
      const own = photo && heir ? { ...photo, photo: { ...photo.photo, lane: heir } } : photo;
      saved = heir ? await store.save(heir, work, own) : null;
      if (!saved) throw new Error(`no lane ${id} on this device`);
    }
    if (saved.length < work.length) return null;
    // What was just written need not be read back, unless another tab wrote in between.
    if (saved.length === 0 || modelOf(id)?.added(saved)) models.value = [...models.value];
    else await refresh();
    if (saved.length > 0) deps.onSaved();
    return work.map(({ mid }) => mid);
  }
  await refresh();
  deps.rules.then(
    (loaded) => {
      Object.assign(rules, loaded);
      for (const model of models.value) model.redraw();
    },
    // The network went first: the server checks all the same.
    () => undefined,
  );
  return {
    lanes: computed(() => models.value.map(({ lane }) => shown(lane, isClosed(lane)))),
    person: here.person,
    tabPerson,
    organisation: here.organisation,
    heard,
    async startWalk({ nickname, name, now }) {
      const { newWalk, slugFor } = await beginning();
      const own = { ...made(), nowMs: now ?? clock() };
      const { lane, work } = await newWalk(slugFor(lanes(), here), nickname, name, own);
      return add(lane, work);
    },
    async joinWalk(by) {
      const { lane, work } = (await beginning()).newJoin(by, made());
      return add(lane, work);
    },
    async rejoin(id, code) {
      const { rejoined } = await beginning();
      await store.change(modelOf(id)?.lane.id ?? id, (lane) => rejoined(lane, code));
      await refresh();
      deps.onSaved();
    },
    openOffice,
    async save(id, drafts) {
      return (await fromReserve(store, () => saveOn(id, drafts))) ?? [];
    },
    photosHere,
    photoDesk() {
      desk ??= deps.makeDesk({
        rowOf: (lane, photo) => modelOf(lane)?.view.value.byId(photo),
        save: saveOn,
        onCount: (count) => {
          photosHere.value = count;
        },
      });
      // Its chunk did not come: the next who asks tries again.
      desk.catch(() => {
        desk = null;
      });
      return desk;
    },
    view: (id) => modelOf(id)?.view ?? none,
    work: (id) => modelOf(id)?.work ?? [],
    unsent: computed(() =>
      models.value
        .map(({ lane, unsent }) => ({
          lane: lane.id,
          count: unsent.length,
          items: unsent.map((mutation) => ({ mutation })),
        }))
        .filter(({ count }) => count > 0),
    ),
    goOffline: deps.goOffline,
    state,
    syncNow,
    async hello(isInTab) {
      const answer = await hello(isInTab);
      if (isFailure(answer)) throw new Error('problem' in answer ? answer.problem : 'unreachable');
      return answer;
    },
    cursors: (id) => modelOf(id)?.cursors ?? {},
    open: (id, rows) => modelOf(id)?.open(rows),
    storage: deps.storage,
    exportRescue: async () => (await import('../store/rescue.ts')).exportRescue(store),
    async importRescue(file) {
      const { importRescue } = await import('../store/rescue.ts');
      const count = await importRescue(store, await file.text(), clock());
      await refresh();
      deps.onSaved();
      return count;
    },
    refresh,
  };
}

/** Without what would let a reader in as this device. */
function shown({ token: _token, origin: _origin, ...lane }: Lane, isClosed: boolean): LaneView {
  return { ...lane, isClosed };
}
