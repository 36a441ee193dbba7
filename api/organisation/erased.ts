import type { Mutation } from '../../schema/mutations/mutation.ts';
import { addJob } from './jobs.ts';
import { type Storage, select } from './storage.ts';

/** What the job `erased` brings out of this database: ids for the directory, and photos whose bytes go. */
export type ErasedJob = { ids: string[]; photos: string[] };

/** What was erased stays so: nothing a phone still sends about it does anything. */
export class Erased {
  readonly #ids = new Set<string>();
  readonly #added = new Set<string>();
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
    }
    return isErased;
  }

  write(nowMs: number): void {
    if (this.#added.size > 0)
      addErased(this.#storage, { ids: [...this.#added], photos: [] }, nowMs);
  }
}

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
  addJob(storage, {
    id: `erased ${gone.ids[0]} ${nowMs} ${gone.ids.length}`,
    kind: 'erased',
    dueAt: nowMs,
    payload: JSON.stringify(gone),
  });
}

export const wasErased = (storage: Storage, id: string): boolean =>
  select(storage, 'SELECT id FROM erased WHERE id = ?', id).length > 0;

/** What it makes or changes, and what that is about. */
function namedBy({ mid, e, set }: Mutation): string[] {
  const about = (set.about as { id?: unknown } | null | undefined)?.id;
  return typeof about === 'string' ? [mid, e, about] : [mid, e];
}
