import { type ReadonlySignal, signal } from '@preact/signals';
import { type Mid, newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { ChildJudgement, ChildWhy } from '../../schema/vocabulary/kid.ts';
import { openCaptureDatabase } from '../store/capture-database.ts';
import { idbCapture } from '../store/capture-idb.ts';
import type { CaptureStore, Lane } from '../store/capture-store.ts';
import {
  type KidAnswer,
  type KidGround,
  type KidMemory,
  type KidThing,
  type KidWaiting,
  openKidBox,
} from '../store/kid-box.ts';
import type { KidLock } from '../store/kid-lock.ts';
import { kidWork, noSealer } from '../store/kid-work.ts';
import { fromReserve } from '../store/no-room.ts';
import { workOf } from '../sync/work-of.ts';
import { foundDraft, type KidPlace, saysDraft } from './kid-drafts.ts';
import { findsOf, type KidFind, type KidSays, waitingFind } from './kid-finds.ts';

/** All that the shell knows and does. It opens neither the copy of what the server said nor the key of what is sealed. */
export type KidPhone = {
  lock: KidLock;
  /** Of this child, oldest first, also those it hid. */
  finds: ReadonlySignal<readonly KidFind[]>;
  /** What it made beside its finds and nobody approved yet, oldest first. */
  things: ReadonlySignal<readonly KidThing[]>;
  answers: ReadonlySignal<readonly KidAnswer[]>;
  memory: ReadonlySignal<KidMemory>;
  ground: ReadonlySignal<KidGround | null>;
  /** Where the child stands as far as is known. */
  place: ReadonlySignal<KidPlace | null>;
  /** Told by who watches the location; finds that waited for a place are saved. */
  standsAt(place: KidPlace): Promise<void>;
  /** Safe on this device when it resolves. @returns its id. @throws QuotaExceededError */
  found(judgement: ChildJudgement, why: ChildWhy): Promise<Mid>;
  /** @throws QuotaExceededError */
  says(find: Mid, says: KidSays): Promise<void>;
  /** Kept on this device only. @throws QuotaExceededError */
  keep(thing: Omit<KidThing, 'id' | 'lane' | 'at'>): Promise<Mid>;
  /** The same thing anew, as of a drawing that is gone on with. @throws QuotaExceededError */
  put(thing: KidThing): Promise<void>;
  drop(thing: Mid): Promise<void>;
  remember(change: Partial<Omit<KidMemory, 'lane' | 'fromN'>>): Promise<void>;
  hasSeen(answer: KidAnswer): Promise<void>;
  /** Reads anew what may have changed under the page, as after syncing. */
  refresh(): Promise<void>;
};

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** @returns null when the lane of the lock is no longer on this device. @throws when the browser gives no storage. */
export async function openKidPhone(lock: KidLock): Promise<KidPhone | null> {
  const [captured, box] = await Promise.all([openCaptureDatabase(), openKidBox()]);
  const store = idbCapture(captured, noSealer);
  if (!(await laneOf(store, lock))) return null;
  const finds = signal<readonly KidFind[]>([]);
  const things = signal<readonly KidThing[]>([]);
  const answers = signal<readonly KidAnswer[]>([]);
  const memory = signal((await box.memory(lock.lane, lock.fromN)) ?? startOf(lock));
  const ground = signal(await box.ground(lock.lane));
  const place = signal<KidPlace | null>(null);

  // A child that saved nothing leaves the number as it was for the next.
  const isOwn = ({ fromN, at }: KidWaiting) => fromN === lock.fromN && at >= lock.at;

  async function refresh(): Promise<void> {
    const lane = await laneOf(store, lock);
    // A lane that was forked counts from 1 again.
    const work = lane
      ? await kidWork(captured, lane.id, lane.id === lock.lane ? lock.fromN : 1)
      : [];
    const made = new Set(work.map(({ e }) => e));
    const waiting = await box.waiting(lock.lane);
    // Of who held the phone before: made here all the same, once there is a place.
    const others = new Set(waiting.filter((one) => !isOwn(one)).map(({ id }) => id));
    finds.value = findsOf(
      work.filter(({ e }) => !others.has(e)),
      waiting.filter((one) => isOwn(one) && !made.has(one.id)),
    );
    const ids = new Set(finds.value.map(({ id }) => id));
    things.value = (await box.things(lock.lane)).filter(({ find }) => ids.has(find));
    answers.value = await box.answers(lock.lane);
    ground.value = await box.ground(lock.lane);
  }

  /** @throws when the lane is gone; nothing that was saved before is touched. */
  async function save(draft: Draft): Promise<void> {
    const lane = await laneOf(store, lock);
    const work = lane && workOf({ ...draft, walk: lane.walk }, lane, { nowMs: Date.now(), random });
    const saved = work && (await fromReserve(store, () => store.save(lane.id, [work])));
    if (!saved) throw new Error('there is no lane to save on');
    await shown();
  }

  /** What was saved is safe, also when it cannot be read again at once: to say otherwise would save it twice. */
  const shown = () => refresh().catch(() => undefined);

  let last: Promise<unknown> = Promise.resolve();
  /** One at a time, whatever became of the one before: what waits is saved once, with all that was said of it. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const settle = (at: KidPlace) =>
    inTurn(async () => {
      const waiting = await box.waiting(lock.lane);
      if (waiting.length === 0) return;
      const lane = await laneOf(store, lock);
      const work = lane ? await kidWork(captured, lane.id, 1) : [];
      for (const one of waiting) {
        if (!work.some(({ mid }) => mid === one.id)) await save(foundDraft(one, at));
        const isSaid = Object.keys(one.says).every((name) =>
          work.some(({ e, set }) => e === one.id && name in set),
        );
        if (!isSaid) await save(saysDraft(waitingFind(one), one.says));
        // Of another child it stays known, so that it is not taken for this one's.
        if (isOwn(one)) await box.dropWaiting(one.id);
      }
      await shown();
    });

  await refresh();
  return {
    lock,
    finds,
    things,
    answers,
    memory,
    ground,
    place,
    refresh,
    async standsAt(at) {
      place.value = at;
      await settle(at);
    },
    async found(judgement, why) {
      const nowMs = Date.now();
      const id = newMid(nowMs, random);
      const find = { id, lane: lock.lane, fromN: lock.fromN, judgement, why, at: nowMs, says: {} };
      if (place.value) await save(foundDraft(find, place.value));
      else {
        await box.putWaiting(find);
        await shown();
        // It became known meanwhile.
        if (place.value) await settle(place.value).catch(() => undefined);
      }
      return id;
    },
    says: (id, says) =>
      inTurn(async () => {
        const find = finds.value.find((one) => one.id === id);
        if (find?.position) return save(saysDraft(find, says));
        const waits = (await box.waiting(lock.lane)).find((one) => one.id === id);
        if (waits) await box.putWaiting({ ...waits, says: { ...waits.says, ...says } });
        await shown();
      }),
    async keep(thing) {
      const nowMs = Date.now();
      const id = newMid(nowMs, random);
      await box.putThing({ ...thing, id, lane: lock.lane, at: nowMs });
      await refresh();
      return id;
    },
    async put(thing) {
      await box.putThing(thing);
      await refresh();
    },
    async drop(id) {
      await box.dropThing(id);
      await refresh();
    },
    async remember(change) {
      memory.value = { ...memory.value, ...change };
      await box.putMemory(memory.value);
    },
    async hasSeen(answer) {
      await box.putAnswer({ ...answer, isSeen: true });
      await refresh();
    },
  };
}

/** The lane of the lock, or what came of it after a fork. */
export async function laneOf(store: CaptureStore, { lane }: KidLock): Promise<Lane | null> {
  const found = await store.lane(lane);
  return found ?? (await store.lanes()).find(({ formerly }) => formerly.includes(lane)) ?? null;
}

const startOf = ({ lane, fromN }: KidLock): KidMemory => ({
  lane,
  fromN,
  missions: [],
  mission: null,
  isSilent: false,
  isLeftHanded: false,
});
