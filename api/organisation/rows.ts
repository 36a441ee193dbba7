import { isErased, type Kind, kinds, type Lookup, type Row } from '../../schema/entities/row.ts';
import { heldWork } from '../../schema/mutations/held.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { RESOLVE_HELD, touchedBy } from '../../schema/mutations/types.ts';
import { type SqlValue, type Storage, select } from './storage.ts';

/** The rows one push touches, read set-wise before it and written set-wise after it: two statements a kind, however many rows. */
export class TouchedRows {
  readonly #known = new Map<string, Row>();
  readonly #dirty = new Map<string, Row>();
  /** Of rows that name nobody, whose they are: only the column beside the row keeps it, for who it is. */
  readonly #makers = new Map<string, string>();
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  load(wanted: readonly { kind: Kind; id: string }[]): void {
    for (const kind of kinds) {
      const ids = wanted.filter((one) => one.kind === kind).map((one) => one.id);
      if (ids.length === 0) continue;
      const found = select<{ maker: string; row: string }>(
        this.#storage,
        `SELECT made_by AS maker, row FROM ${kind} WHERE id IN (SELECT value FROM json_each(?))`,
        JSON.stringify([...new Set(ids)]),
      );
      for (const { maker, row } of found) {
        const parsed = JSON.parse(row) as Row;
        this.#known.set(key(kind, parsed.id), parsed);
        if (!parsed.by) this.#makers.set(key(kind, parsed.id), maker);
      }
    }
  }

  /** Rows for these mutations and the walks they are on. */
  loadFor(muts: readonly Mutation[]): void {
    this.load(muts.flatMap(touchedBy));
    this.load(heldWorks(muts, this.get).flatMap(touchedBy));
    const walks = [
      ...muts.map((mutation) => mutation.walk),
      ...[...this.#known.values()].map((row) => row.walk),
    ];
    this.load([...this.#known.values()].flatMap(parentChosenIn));
    this.load([...this.#known.values()].flatMap(saidIn));
    this.load([...this.#known.values()].flatMap(hungOn));
    this.load(walks.flatMap((id) => (id ? [{ kind: 'walk' as const, id }] : [])));
  }

  get = (kind: Kind, id: string): Row | undefined => this.#known.get(key(kind, id));

  /** As `maker` looks it up: what they said without their name is theirs all the same. */
  asSeenBy =
    (maker: string) =>
    (kind: Kind, id: string): Row | undefined => {
      const row = this.get(kind, id);
      return row?.by === '' && this.#makers.get(key(kind, id)) === maker
        ? { ...row, by: maker }
        : row;
    };

  /** Whose a row is, also of one that does not say so; empty where it is not known. */
  makerOf = (kind: Kind, id: string): string =>
    this.get(kind, id)?.by || (this.#makers.get(key(kind, id)) ?? '');

  /** `maker` is who makes it, for a row that does not say so itself. */
  put(row: Row, maker = ''): void {
    const at = key(row.kind, row.id);
    this.#known.set(at, row);
    this.#dirty.set(at, row);
    if (!row.by && maker && !this.#makers.has(at)) this.#makers.set(at, maker);
  }

  /** Parameters are JSON strings, not objects, so that SQLite keeps a row's text byte for byte. */
  write(): void {
    for (const kind of kinds) {
      const rows = [...this.#dirty.values()].filter((row) => row.kind === kind);
      if (rows.length === 0) continue;
      const values = rows.map((row): SqlValue[] => [
        row.id,
        row.walk,
        row.seq,
        row.audience,
        row.by || (this.#makers.get(key(kind, row.id)) ?? ''),
        JSON.stringify(row),
      ]);
      this.#storage.sql.exec(
        `INSERT INTO ${kind} (id, walk, seq, audience, made_by, row)
         SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5 FROM json_each(?) WHERE true
         ON CONFLICT (id) DO UPDATE SET walk = excluded.walk, seq = excluded.seq, audience = excluded.audience,
           made_by = excluded.made_by, row = excluded.row`,
        JSON.stringify(values),
      );
    }
  }
}

/** What would be taken in by those of these that decide about something held. */
export const heldWorks = (muts: readonly Mutation[], look: Lookup): Mutation[] =>
  muts.flatMap((mutation) => {
    const held = mutation.t === RESOLVE_HELD ? look('held', mutation.e) : undefined;
    const work = held && !isErased(held) ? heldWork(held, mutation) : null;
    return work ?? [];
  });

/** The find that the later value of a conflict would make it a duplicate of. */
function parentChosenIn({ kind, set }: Row): { kind: Kind; id: string }[] {
  const about = set.about as { kind: Kind } | undefined;
  const isParent =
    kind === 'conflict' && set.field === 'duplicateOf' && typeof set.value === 'string';
  return isParent && about ? [{ kind: about.kind, id: String(set.value) }] : [];
}

/** What was said back before, which a follow-up that is done now is held to. */
const saidIn = ({ kind, set }: Row): { kind: Kind; id: string }[] =>
  kind === 'follow_up'
    ? Object.entries((set.said ?? {}) as Record<string, string | null>).map(([subject, answer]) =>
        answer === null ? { kind: 'concern', id: subject } : { kind: 'answer', id: answer },
      )
    : [];

/** Whether that was hidden by a child, and whether a child made it. */
const hungOn = ({ kind, set }: Row): { kind: Kind; id: string }[] =>
  (kind === 'attachment' || kind === 'answer') && set.about
    ? [set.about as { kind: Kind; id: string }]
    : [];

const key = (kind: Kind, id: string) => `${kind} ${id}`;
