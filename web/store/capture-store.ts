import type { Role } from '../../schema/actor.ts';
import type { LaneId, Mid } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type { Join, PushResult } from '../../schema/protocol.ts';
import type { Photo, PhotoChange, PhotoPart } from './photo.ts';

/** One browser installation × one credential, with its own numbers. Fields may be added, never removed. */
export type Lane = {
  id: LaneId;
  /** Hands in this lane's work and nothing else. Never leaves the device but to the server. */
  token: string;
  /** The first lane of a chain of forks. */
  root: LaneId;
  join: Join;
  /** How the first lane of the chain joined: the way back in when the server lost the lane it forked from. */
  origin: Join;
  /** Ids this lane had before it was forked, oldest first. */
  formerly: LaneId[];
  organisation: { slug: string; name: string } | null;
  walk: Mid | null;
  startedHere: boolean;
  /** Lets others in on the walk that was started here, by a QR. The server has only its hash; it stays on this device. */
  walkSecret?: string;
  /** Empty for a child, who has an animal. */
  nickname: string;
  person: { id: string; name: string } | null;
  /**
   * Whose work this is: who was signed in when the lane was made, and from when it was let in who the server says; null for
   * nobody's. Absent: it becomes the work of who is signed in when it is let in.
   */
  forPerson?: string | null;
  role: Role;
  /** What the server stamps as the author; the root until it has spoken. */
  maker: string;
  nextN: number;
  /** Everything up to here was answered for by the server of `epoch`. */
  ackN: number;
  /** 0 until the server was heard. */
  epoch: number;
  openedAt: number;
  /** The server's clock when it was last heard, epoch ms, to the hour: this device's may be years off. */
  heardAt?: number;
  /** What the server looked up and has of it. */
  proof?: Proof;
  state: 'unresolved' | 'open' | 'refused';
  refusal?: ProblemCode;
};

/** Of another epoch it proves nothing. */
export type Proof = {
  epoch: number;
  /** All work up to this number is in. */
  n: number;
  /** So are the photos that work up to this number tells of. */
  photosN: number;
  /** The server's time, epoch ms. */
  at: number;
  /** When all of it was asked about last, by this device's clock. */
  wholeAt: number;
  /** How often in a row something was missing. */
  missing?: number;
};

/** A mutation before the store numbers it. */
export type Work = Omit<Mutation, 'n'>;

/**
 * The only irreplaceable data on a device. Each method is one transaction: it happened whole, or not at all.
 * Mutations are added and never rewritten, but for what was erased.
 */
export type CaptureStore = {
  lanes(): Promise<Lane[]>;
  lane(id: LaneId): Promise<Lane | null>;
  /** @returns the lane's mutations from number `from`, oldest first, at most `max`. */
  mutations(lane: LaneId, from: number, max?: number): Promise<Mutation[]>;
  /** @returns what the server answered, one result per number. */
  results(lane: LaneId): Promise<Map<number, PushResult>>;
  /** Adds a lane with its first work, numbered from `lane.ackN + 1`. Does nothing when the lane is there already. */
  add(lane: Lane, work: Work[]): Promise<void>;
  /**
   * Resolves with the numbered mutations when they are safe on the device, together with the photo; null when the lane is no
   * longer there. @throws QuotaExceededError when there is no room, and then nothing has changed.
   */
  save(lane: LaneId, work: Work[], photo?: PhotoChange): Promise<Mutation[] | null>;
  /** All photos on this device, without their bytes, oldest first. */
  photos(): Promise<Photo[]>;
  photoBytes(id: Mid, part: PhotoPart): Promise<ArrayBuffer | null>;
  changePhoto(id: Mid, change: (photo: Photo) => Photo): Promise<void>;
  /** Takes the photo off this device, with the parts that are given or all of it. */
  dropPhoto(id: Mid, parts?: PhotoPart[]): Promise<void>;
  /** Keeps a little room, so that words can be saved when photos have filled the rest. */
  reserve(): Promise<void>;
  /** @returns whether there was any. */
  freeReserve(): Promise<boolean>;
  /** Replaces the lane's record by what `change` makes of it; its numbers cannot be changed this way. */
  change(lane: LaneId, change: (lane: Lane) => Lane): Promise<void>;
  /** Records the answers to a push and moves `ackN` up to `ack`; ignored when the epoch is another by now. */
  acknowledge(lane: LaneId, epoch: number, ack: number, results: PushResult[]): Promise<void>;
  /**
   * The server went back in time (or was heard for the first time): nothing counts as acknowledged. With `from` only while the lane's
   * epoch is that one: another tab may have heard the same, and was answered for some of it since.
   */
  restart(lane: LaneId, epoch: number, from?: number): Promise<void>;
  /**
   * What was erased leaves this device too: of work on these things and on what is about them only its numbers and ids stay, so that
   * it can go again after a restore, and their photos go. Of work that is itself one of `alone` too, and of nothing else about the
   * same thing.
   */
  blank(ids: readonly string[], alone?: readonly string[]): Promise<void>;
  /** Moves all work to `next`, renumbered from 1, and removes the lane; nothing when the lane is gone. */
  fork(lane: LaneId, next: Fork): Promise<void>;
};

export type Fork = { id: LaneId; token: string; join: Join };

/** @returns the record of the lane that takes over from `lane`: same walk and root, nothing acknowledged yet. */
export function forkOf(lane: Lane, next: Fork, count: number): Lane {
  const { refusal: _, proof: __, ...rest } = lane;
  return {
    ...rest,
    ...next,
    formerly: [...lane.formerly, lane.id],
    nextN: count + 1,
    ackN: 0,
    epoch: 0,
    state: 'unresolved',
  };
}
