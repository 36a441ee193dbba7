import type { Role } from '../../schema/actor.ts';
import type { LaneId } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type { Join, PushResult } from '../../schema/protocol.ts';

/** One browser installation × one credential, as this device keeps it. The token can only hand in. */
export type LaneRecord = {
  id: LaneId;
  token: string;
  root: LaneId;
  join: Join;
  /** null until the server said which. */
  organisation: { slug: string; name: string } | null;
  /** Known once the code resolved, or from the start for a walk started here. */
  walk: string | null;
  isStartedHere: boolean;
  nickname: string;
  person: { id: string; name: string } | null;
  role: Role;
  nextN: number;
  ackN: number;
  epoch: number;
  openedAt: number;
  state: 'unresolved' | 'open' | 'refused';
  refusal: ProblemCode | null;
};

/** A mutation before the store gave it its number. */
export type Unnumbered = Omit<Mutation, 'n'>;

/**
 * The only irreplaceable data on a device: lanes, mutations and what the server said of them. The store's shape is only
 * ever added to, and a mutation is never rewritten. Every writing call is one strict transaction: done means on disk.
 */
export type CaptureStore = {
  lanes(): Promise<LaneRecord[]>;
  /** A new lane with its first mutations; nothing happens when the lane exists. */
  addLane(lane: LaneRecord, first: readonly Unnumbered[]): Promise<void>;
  changeLane(id: LaneId, change: Partial<LaneRecord>): Promise<void>;
  /** Saves one user action. @returns the mutations with their numbers. */
  append(id: LaneId, mutations: readonly Unnumbered[]): Promise<Mutation[]>;
  /** Mutations from number `from` on, oldest first. */
  mutations(id: LaneId, from: number, limit?: number): Promise<Mutation[]>;
  results(id: LaneId): Promise<PushResult[]>;
  /** What one push came to, together with how far the server is. */
  acknowledge(id: LaneId, ackN: number, results: readonly PushResult[]): Promise<void>;
  /** The server was restored: everything kept goes again. */
  startOver(id: LaneId, epoch: number): Promise<void>;
  /** Another device used this lane's numbers: everything kept moves to `next`, numbered anew; the old lane goes. */
  fork(id: LaneId, next: LaneRecord): Promise<void>;
};

/** A resident's words never lie open on a device. */
export const isConfidential = ({ t, set }: Unnumbered): boolean =>
  t.startsWith('concern.') || (set.about as { kind?: unknown } | undefined)?.kind === 'concern';
