import type { Mutation } from '../../schema/mutations/mutation.ts';
import { type Storage, select } from './storage.ts';

export type JournalEntry = {
  n: number;
  mid: string;
  status: 'ok' | 'merged' | 'held' | 'erased' | 'repeat';
  seq: number;
  why: string | null;
  body: string | null;
  /** Of a repeat: what the first one became. */
  firstStatus?: 'ok' | 'merged' | 'held' | 'erased';
};

/** One lane's place in the journal during one push, and the organisation's one change counter. */
export class Journal {
  lastN: number;
  head: number;
  readonly #storage: Storage;
  readonly #lane: string;
  readonly #maker: string;
  readonly #atN = new Map<number, JournalEntry>();
  readonly #byMid = new Map<string, JournalEntry>();
  readonly #added: (string | number | null)[][] = [];

  constructor(
    storage: Storage,
    { lane, maker }: { lane: string; maker: string },
    muts: readonly Mutation[],
  ) {
    this.#storage = storage;
    this.#lane = lane;
    this.#maker = maker;
    this.lastN =
      select<{ last_n: number }>(storage, 'SELECT last_n FROM lane WHERE id = ?', lane)[0]
        ?.last_n ?? 0;
    this.head = readHead(storage);
    const mids = JSON.stringify(muts.map((mutation) => mutation.mid));
    const firsts = select<JournalEntry>(
      storage,
      `SELECT n, mid, status, seq, why FROM journal WHERE status <> 'repeat' AND mid IN (SELECT value FROM json_each(?))`,
      mids,
    );
    for (const entry of firsts) this.#byMid.set(entry.mid, entry);
    const oldest = muts[0]?.n ?? 0;
    if (oldest > this.lastN) return;
    const earlier = select<JournalEntry>(
      storage,
      'SELECT n, mid, status, seq, why FROM journal WHERE lane = ? AND n >= ? AND n <= ?',
      lane,
      oldest,
      muts.at(-1)?.n ?? 0,
    );
    for (const entry of earlier) this.#atN.set(entry.n, this.#withFirst(entry));
  }

  at = (n: number): JournalEntry | undefined => this.#atN.get(n);

  byMid = (mid: string): JournalEntry | undefined => this.#byMid.get(mid);

  /** Nothing stands under this number though later ones do, or a repeat of what is nowhere: it was lost. */
  isHole({ n, mid }: Pick<Mutation, 'n' | 'mid'>): boolean {
    const entry = this.#atN.get(n);
    return !entry || (entry.mid === mid && entry.status === 'repeat' && !entry.firstStatus);
  }

  nextSeq(): number {
    this.head += 1;
    return this.head;
  }

  add(entry: JournalEntry, nowMs: number): void {
    this.lastN = Math.max(this.lastN, entry.n);
    const kept = this.#withFirst(entry);
    this.#atN.set(entry.n, kept);
    if (entry.status !== 'repeat') this.#byMid.set(entry.mid, kept);
    this.#added.push([entry.n, entry.mid, entry.status, entry.seq, entry.why, entry.body, nowMs]);
  }

  write(): void {
    if (this.#added.length === 0) return;
    this.#storage.sql.exec(
      `INSERT INTO journal (lane, n, mid, status, seq, why, body, received_at)
       SELECT ?, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM json_each(?)
       WHERE true ON CONFLICT (lane, n) DO UPDATE SET
         mid = excluded.mid, status = excluded.status, seq = excluded.seq, why = excluded.why, body = excluded.body,
         received_at = excluded.received_at`,
      this.#lane,
      JSON.stringify(this.#added),
    );
    this.#storage.sql.exec(
      `INSERT INTO lane (id, last_n, maker) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET last_n = excluded.last_n, maker = excluded.maker`,
      this.#lane,
      this.lastN,
      this.#maker,
    );
    writeHead(this.#storage, this.head);
  }

  #withFirst(entry: JournalEntry): JournalEntry {
    if (entry.status !== 'repeat') return entry;
    const first = this.#byMid.get(entry.mid)?.status;
    return first && first !== 'repeat' ? { ...entry, firstStatus: first } : entry;
  }
}

export function readHead(storage: Storage): number {
  return (
    select<{ value: number }>(storage, `SELECT value FROM meta WHERE key = 'head'`)[0]?.value ?? 0
  );
}

export function writeHead(storage: Storage, head: number): void {
  storage.sql.exec(
    `INSERT INTO meta (key, value) VALUES ('head', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    head,
  );
}
