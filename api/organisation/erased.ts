import type { Mutation } from '../../schema/mutations/mutation.ts';
import { type Storage, select } from './storage.ts';

/** What was erased stays so: nothing a phone still sends about it does anything. */
export class Erased {
  readonly #ids = new Set<string>();

  constructor(storage: Storage, muts: readonly Mutation[]) {
    const ids = [...new Set(muts.flatMap(namedBy))];
    const found = select<{ id: string }>(
      storage,
      'SELECT id FROM erased WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    );
    for (const { id } of found) this.#ids.add(id);
  }

  has = (mutation: Mutation): boolean => namedBy(mutation).some((id) => this.#ids.has(id));
}

/** What it makes or changes, and what that is about. */
function namedBy({ mid, e, set }: Mutation): string[] {
  const about = (set.about as { id?: unknown } | null | undefined)?.id;
  return typeof about === 'string' ? [mid, e, about] : [mid, e];
}
