import type { Actor } from '../../schema/actor.ts';
import type {
  OpenLaneAnswer,
  OpenLaneBody,
  PullBody,
  PushAnswer,
  PushBody,
} from '../../schema/protocol.ts';

/** `keys[i]` belongs to `values[i]`; both as in packed.ts. */
export type StoreDump = {
  keyPath: string | string[] | null;
  keys: unknown[];
  values: unknown[];
};
/** One IndexedDB database, by the names of its stores. */
export type IdbDump = { version: number; stores: Record<string, StoreDump> };

/** A phone as it lay there: its databases by name, what its app made of a rescue file, and what it had called saved. */
export type PhoneDump = {
  databases: Record<string, IdbDump>;
  localStorage: Record<string, string>;
  rescue: unknown;
  /** Lanes with work that the server has not answered for, and how much. */
  unsent: Record<string, number>;
};

/** What a phone asked and was answered, epoch ms. A photo's bytes go by hash in `attachment.create`. */
export type Asked = { at: number; phone: string } & (
  | { ask: 'lane'; body: OpenLaneBody; answer: OpenLaneAnswer }
  | { ask: 'push'; body: PushBody; answer: PushAnswer }
  | { ask: 'pull'; body: PullBody; answer: null }
  | { ask: 'photo'; id: string; part: 'small' | 'full'; answer: null }
);
/** What the server did by itself or at a manager's word. */
export type Did = { at: number; did: string; with: unknown[] };

/** Tables in the order of their making; `sql` makes them and all that hangs on them. */
export type SqlDump = { sql: string[]; rows: Record<string, Record<string, unknown>[]> };

/** What a version was and did, recorded by its own code. */
export type Recording = {
  about: {
    protocol: number;
    /** The newest migration that was there. */
    organisation: string;
    directory: string;
    /** Every database of a phone: its stores with where their records keep their key. */
    idb: Record<string, Record<string, string | string[] | null>>;
    /** What this version knows and nothing here says. */
    unsaid: string[];
    recordedAtCommit: string;
  };
  /** Who acts on each lane, as the directory knew it. */
  actors: Record<string, Actor>;
  /** In order, from an empty organisation on. */
  story: (Asked | Did)[];
  /** Pushes that the phones would do next, which no server has heard. */
  next: { phone: string; body: PushBody }[];
  phones: Record<string, PhoneDump>;
  organisation: SqlDump;
  directory: SqlDump;
};
