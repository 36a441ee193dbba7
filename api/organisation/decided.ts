import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { SET_ASIDE } from '../../schema/set-aside.ts';
import type { JournalEntry } from './journal.ts';
import { type Storage, select } from './storage.ts';

/** What the office decided about work that was held: said to whoever hands it in once more, since not everybody may read. */
export class Decided {
  readonly #storage: Storage;
  readonly #muts: readonly Mutation[];
  readonly #asBefore: (entry: JournalEntry) => PushResult;
  #known: Map<string, boolean> | null = null;

  constructor(
    storage: Storage,
    muts: readonly Mutation[],
    asBefore: (entry: JournalEntry) => PushResult,
  ) {
    this.#storage = storage;
    this.#muts = muts;
    this.#asBefore = asBefore;
  }

  /** As the first time; of what was held, what became of it. */
  resultOf(entry: JournalEntry): PushResult {
    const result = this.#asBefore(entry);
    if (result.s !== 'held') return result;
    const use = this.#uses().get(entry.mid);
    if (use === undefined) return result;
    const { n, seq } = result;
    return use ? { n, s: 'ok', seq } : { n, s: 'held', seq, why: SET_ASIDE };
  }

  #uses(): Map<string, boolean> {
    this.#known ??= new Map(
      select<{ id: string; used: number }>(
        this.#storage,
        `SELECT id, row->>'$.set.decision.use' AS used FROM held
         WHERE id IN (SELECT value FROM json_each(?)) AND row->>'$.set.decision' IS NOT NULL`,
        JSON.stringify(this.#muts.map(({ mid }) => mid)),
      ).map(({ id, used }) => [id, used === 1]),
    );
    return this.#known;
  }
}
