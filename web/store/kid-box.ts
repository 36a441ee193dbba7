import type { DBSchema } from 'idb';
import type { LaneId, Mid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { ChildJudgement, ChildPicture, ChildWhy } from '../../schema/vocabulary/kid.ts';
import { connect } from './connection.ts';
import type { KidLock } from './kid-lock.ts';

/** One stroke, sticker (`isFilled`) or filled place of a drawing, in a square of 1,000 by 1,000. */
export type Stroke =
  | { colour: string; width: number; points: readonly number[]; isFilled?: true }
  | { colour: string; fill: readonly [x: number, y: number] };

/** What a child made beside its find. Nothing of it leaves the device before a grown-up looked at it; a voice never does. */
export type KidThing = {
  id: Mid;
  lane: LaneId;
  /** The observation it belongs to. */
  find: Mid;
  what: 'photo' | 'drawing' | 'voice';
  /** Epoch ms. */
  at: number;
  /** MIME type of the bytes. */
  type: string;
  /** An ArrayBuffer, since a Blob in IndexedDB has crashed iOS. Of a drawing: its picture as PNG. */
  bytes: ArrayBuffer;
  /** Of a drawing, in the order in which they were made. */
  strokes?: readonly Stroke[];
};

/** What the office answered a child, put here by the grown-up's app or by the child's own device. */
export type KidAnswer = {
  id: Mid;
  lane: LaneId;
  find: Mid;
  /** What the child said of it, where that is not among what it found since it was given the phone. */
  of?: Pick<KidWaiting, 'judgement' | 'why'> | undefined;
  picture: ChildPicture;
  text: string;
  isSeen: boolean;
};

type LatLng = readonly [lat: number, lng: number];
/** What lies around the walk, as a child sees it: no names, no numbers. WGS 84 degrees. */
export type KidGround = {
  lane: LaneId;
  centre: LatLng;
  /** A street is a line; the others are outlines, and a home may be a single point. */
  shapes: readonly { kind: 'street' | 'water' | 'green' | 'home'; points: readonly LatLng[] }[];
};

/** A find that landed before anybody knew where: saved as soon as there is a place. */
export type KidWaiting = {
  /** Of the mutation that will make it. */
  id: Mid;
  lane: LaneId;
  fromN: number;
  judgement: ChildJudgement;
  why: ChildWhy;
  at: number;
  /** What the child said of it since. */
  says: Readonly<Record<string, unknown>>;
};

/** What the shell remembers of one child on this phone. */
export type KidMemory = {
  lane: LaneId;
  fromN: number;
  /** Those that were done. */
  missions: readonly string[];
  /** When each was picked, epoch ms. */
  missionsAt?: Readonly<Record<string, number>>;
  /** The mission that is being done, if any. */
  mission: string | null;
  isSilent: boolean;
  isLeftHanded: boolean;
};

/** How far a child's own device has read its scope. */
export type KidCursor = { lane: LaneId; epoch: number; cursors: Record<string, number> };

interface KidSchema extends DBSchema {
  thing: { key: string; value: KidThing };
  answer: { key: string; value: KidAnswer };
  ground: { key: string; value: KidGround };
  waiting: { key: string; value: KidWaiting };
  memory: { key: [string, number]; value: KidMemory };
  cursor: { key: string; value: KidCursor };
  lock: { key: string; value: KidLock };
}

const strict = { durability: 'strict' } as const;
const LOCK = 'lock';

export type KidBox = Awaited<ReturnType<typeof openKidBox>>;

/** A database of its own: what a child made is in nothing that is sent, and nothing of a resident is in it. */
export async function openKidBox(name = 'kid') {
  const { run } = await connect<KidSchema>(name, {
    thing: 'id',
    answer: 'id',
    ground: 'lane',
    waiting: 'id',
    memory: ['lane', 'fromN'],
    cursor: 'lane',
    lock: null,
  });
  /** Of one lane, or of all that this device has. */
  const of = <T extends { lane: LaneId }>(all: T[], lane?: LaneId) =>
    all.filter((one) => lane === undefined || one.lane === lane);
  const put = <N extends 'thing' | 'answer' | 'ground' | 'waiting' | 'memory' | 'cursor'>(
    store: N,
    value: KidSchema[N]['value'],
  ) =>
    run(async (database) => {
      const tx = database.transaction(store, 'readwrite', strict);
      await tx.objectStore(store).put(value);
      tx.commit();
      await tx.done;
    });
  const drop = (store: 'thing' | 'answer' | 'waiting', id: string) =>
    run((database) => database.delete(store, id));
  return {
    /** Oldest first. */
    things: async (lane?: LaneId) => of(await run((database) => database.getAll('thing')), lane),
    /** Safe on the device when it resolves. @throws QuotaExceededError */
    putThing: (thing: KidThing) => put('thing', thing),
    dropThing: (id: Mid) => drop('thing', id),
    answers: async (lane?: LaneId) => of(await run((database) => database.getAll('answer')), lane),
    putAnswer: (answer: KidAnswer) => put('answer', answer),
    dropAnswer: (id: Mid) => drop('answer', id),
    ground: async (lane: LaneId) => (await run((database) => database.get('ground', lane))) ?? null,
    putGround: (ground: KidGround) => put('ground', ground),
    waiting: async (lane?: LaneId) => of(await run((database) => database.getAll('waiting')), lane),
    putWaiting: (find: KidWaiting) => put('waiting', find),
    dropWaiting: (id: Mid) => drop('waiting', id),
    memory: async (lane: LaneId, fromN: number) =>
      (await run((database) => database.get('memory', [lane, fromN]))) ?? null,
    putMemory: (memory: KidMemory) => put('memory', memory),
    cursor: async (lane: LaneId) => (await run((database) => database.get('cursor', lane))) ?? null,
    putCursor: (cursor: KidCursor) => put('cursor', cursor),
    /** Null: a grown-up has this phone. On disk when it resolves. */
    putLock: (lock: KidLock | null) =>
      run(async (database) => {
        const tx = database.transaction('lock', 'readwrite', strict);
        await (lock ? tx.store.put(lock, LOCK) : tx.store.delete(LOCK));
        tx.commit();
        await tx.done;
      }),
    /** What nobody approved in a week goes. @returns how many went. */
    async forgetOld(nowMs: number): Promise<number> {
      const old = (await run((database) => database.getAll('thing'))).filter(
        ({ at }) => nowMs - at > limits.keepKidMs,
      );
      for (const { id } of old) await drop('thing', id);
      return old.length;
    },
  };
}
