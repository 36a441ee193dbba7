import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { addJob } from './jobs.ts';
import { type Storage, select } from './storage.ts';

/** What the job `erased` brings out of this database: ids for the directory, and photos whose bytes go. */
export type ErasedJob = { ids: string[]; photos: string[] };

/** No request lives as long: a photo that was on its way when it was erased, and whose word that it is in was lost, goes by then. */
export const sweeping = { againMs: 10 * 60_000 };

/** What was erased stays so: nothing a phone still sends about it does anything. */
export class Erased {
  readonly #ids = new Set<string>();
  readonly #added = new Set<string>();
  readonly #photos: string[] = [];
  readonly #storage: Storage;

  constructor(storage: Storage, muts: readonly Mutation[]) {
    this.#storage = storage;
    const ids = [...new Set(muts.flatMap(namedBy))];
    const found = select<{ id: string }>(
      storage,
      'SELECT id FROM erased WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    );
    for (const { id } of found) this.#ids.add(id);
  }

  /** Whether it is about what was erased; what it would have made is so from then on, for what comes after it. */
  has(mutation: Mutation): boolean {
    const isErased = namedBy(mutation).some((id) => this.#ids.has(id));
    if (isErased && !this.#ids.has(mutation.mid)) {
      this.#ids.add(mutation.mid);
      if (mutation.e === mutation.mid) this.#added.add(mutation.mid);
      // Its bytes came in before a restore, and were not known when it was erased.
      if (mutation.t === 'attachment.create') this.#photos.push(mutation.mid);
    }
    return isErased;
  }

  write(nowMs: number): void {
    if (this.#added.size > 0)
      addErased(this.#storage, { ids: [...this.#added], photos: this.#photos }, nowMs);
  }
}

/** Of what this lane handed in, what was erased since: said to who asks with nothing to hand in, for who may not read it. */
export const erasedIn = (storage: Storage, lane: string): PushResult[] =>
  select<{ n: number; seq: number }>(
    storage,
    `SELECT n, seq FROM journal AS own WHERE lane = ? AND (status = 'erased' OR status = 'repeat' AND EXISTS
       (SELECT 1 FROM journal WHERE mid = own.mid AND status = 'erased'))`,
    lane,
  ).map(({ n, seq }) => ({ n, s: 'erased', seq }));

/** Remembers these here at once, and in the directory, where no restore comes, as soon as that answers. */
export function addErased(storage: Storage, gone: ErasedJob, nowMs: number): void {
  const ids = JSON.stringify(gone.ids);
  const fresh = select<{ id: string }>(
    storage,
    'SELECT value AS id FROM json_each(?) WHERE value NOT IN (SELECT id FROM erased)',
    ids,
  );
  if (fresh.length === 0 && gone.photos.length === 0) return;
  storage.sql.exec(
    'INSERT INTO erased (id, at) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT (id) DO NOTHING',
    nowMs,
    ids,
  );
  const job = {
    id: `erased ${gone.ids[0]} ${nowMs} ${gone.ids.length}`,
    kind: 'erased',
    dueAt: nowMs,
    payload: JSON.stringify(gone),
  };
  addJob(storage, job);
  if (gone.photos.length > 0)
    addJob(storage, { ...job, id: `${job.id} again`, dueAt: nowMs + sweeping.againMs });
}

export const wasErased = (storage: Storage, id: string): boolean =>
  select(storage, 'SELECT id FROM erased WHERE id = ?', id).length > 0;

/** What it makes or changes, and what that is about. */
function namedBy({ mid, e, set }: Mutation): string[] {
  const about = (set.about as { id?: unknown } | null | undefined)?.id;
  return typeof about === 'string' ? [mid, e, about] : [mid, e];
}
