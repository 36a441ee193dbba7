import type { Row } from '../../schema/entities/row.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { type Storage, select } from './storage.ts';

/** The receipts that one push may hand out: a code stands for one concern, whoever came first. */
export class Receipts {
  readonly #concernOf = new Map<string, string>();
  readonly #added = new Map<string, string>();
  readonly #storage: Storage;

  constructor(storage: Storage, muts: readonly Mutation[]) {
    this.#storage = storage;
    const codes = muts.flatMap(({ set }) => (typeof set.receipt === 'string' ? [set.receipt] : []));
    if (codes.length === 0) return;
    const known = select<{ code: string; concern: string }>(
      storage,
      'SELECT code, concern FROM receipt WHERE code IN (SELECT value FROM json_each(?))',
      JSON.stringify(codes),
    );
    for (const { code, concern } of known) this.#concernOf.set(code, concern);
  }

  /** Whether one of these rows carries a code that is another's. Those that do not are this concern's from now on. */
  take(rows: readonly Row[]): boolean {
    const own = rows.flatMap(({ kind, id, set }) =>
      kind === 'concern' && typeof set.receipt === 'string' ? [[set.receipt, id] as const] : [],
    );
    if (own.some(([code, id]) => (this.#concernOf.get(code) ?? id) !== id)) return false;
    for (const [code, id] of own) {
      if (!this.#concernOf.has(code)) this.#added.set(code, id);
      this.#concernOf.set(code, id);
    }
    return true;
  }

  write(): void {
    if (this.#added.size === 0) return;
    this.#storage.sql.exec(
      'INSERT INTO receipt (code, concern) SELECT value->>0, value->>1 FROM json_each(?) WHERE true ON CONFLICT (code) DO NOTHING',
      JSON.stringify([...this.#added]),
    );
  }
}

/** @returns the id of the concern that a code stands for. */
export const concernByReceipt = (storage: Storage, code: string): string | undefined =>
  select<{ concern: string }>(storage, 'SELECT concern FROM receipt WHERE code = ?', code)[0]
    ?.concern;
