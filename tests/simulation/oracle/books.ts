import type { Kind, Row } from '../../../schema/entities/row.ts';
import type { Phone } from '../phone.ts';
import type { Seat, Server } from '../server.ts';

/** A line of the journal. Of what was erased its ids and number are left. */
export type Entry = {
  lane: string;
  n: number;
  mid: string;
  status: 'ok' | 'merged' | 'held' | 'erased';
  seq: number;
  why: string | null;
  isBlank: boolean;
  t: string;
  kind: string;
  e: string;
  walk: string | null;
  at: number;
  set: Record<string, unknown>;
  base: Record<string, string | null>;
};
type Stored = Pick<Entry, 'lane' | 'n' | 'mid' | 'status' | 'seq' | 'why'> & {
  body: string | null;
};

/** What is asked of a server: of one that runs here, or of the files that one left. */
export type Kept = Pick<
  Server,
  | 'slug'
  | 'rows'
  | 'entities'
  | 'seats'
  | 'head'
  | 'epoch'
  | 'erased'
  | 'bytes'
  | 'promised'
  | 'isLate'
>;

/** What an organisation's tables say and who its directory let in, read plainly: nothing here calls the code that wrote them. */
export type Books = {
  server: Kept;
  phones: readonly Phone[];
  /** In the order in which they came in, without repeats. */
  entries: readonly Entry[];
  byMid: ReadonlyMap<string, Entry>;
  rows: readonly Row[];
  /** By kind and id. */
  byKey: ReadonlyMap<string, Row>;
  /** Ids of what residents told, and of all that is about it. */
  told: ReadonlySet<string>;
};

export function readBooks(server: Kept, phones: readonly Phone[]): Books {
  const entries = server
    .rows<Stored>(
      `SELECT lane, n, mid, status, seq, why, body FROM journal WHERE status <> 'repeat' ORDER BY rowid`,
    )
    .map(asEntry);
  const rows = server.entities();
  return {
    server,
    phones,
    entries,
    byMid: new Map(entries.map((entry) => [entry.mid, entry])),
    rows,
    byKey: new Map(rows.map((row) => [keyOf(row.kind, row.id), row])),
    told: toldIn(entries),
  };
}

const nothing = { t: '', e: '', walk: null, at: 0, set: {}, base: {} };

function asEntry({ body, ...stored }: Stored): Entry {
  const said = (body === null ? nothing : JSON.parse(body)) as typeof nothing;
  const { t, e, walk, at, set, base } = said;
  const kind = t.slice(0, t.indexOf('.'));
  return { ...stored, isBlank: body === null, t, kind, e, walk, at, set, base };
}

type Subject = { kind?: string; id?: string } | null | undefined;
export const subjectOf = ({ set }: { set: Record<string, unknown> }): Subject =>
  set.about as Subject;

const alwaysTold = ['concern', 'promise', 'cause', 'story', 'strength', 'doorstep'];

function toldIn(entries: readonly Entry[]): Set<string> {
  const told = new Set<string>();
  for (const { mid, t, kind, set } of entries) {
    if (!t.endsWith('.create')) continue;
    const about = set.about as Subject;
    const also = (set.also ?? []) as NonNullable<Subject>[];
    const isAbout = [about, ...also].some((one) => one?.kind === 'concern');
    // What a walk promises, everybody on it hears.
    const isTold = alwaysTold.includes(kind) && about?.kind !== 'walk';
    if (isAbout || isTold || told.has(about?.id ?? '')) told.add(mid);
  }
  return told;
}

export const keyOf = (kind: Kind | string, id: string): string => `${kind} ${id}`;
export const isStanding = ({ status, isBlank }: Entry): boolean =>
  !isBlank && (status === 'ok' || status === 'merged');
/** Nothing is left in it but that it was there. */
export const isEmptied = ({ isDeleted, set }: Row): boolean =>
  isDeleted && Object.keys(set).length === 0;
export const asText = (value: unknown): string => JSON.stringify(value) ?? '';

/** Whose work a lane is, as the directory let it in. */
export const ownerOf = (seat: Seat | undefined): string =>
  seat ? (seat.actor.person ?? seat.actor.root) : 'server';
