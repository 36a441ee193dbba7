import type { Columns } from './columns.ts';

/** All slots from the oldest to the newest find; what came since is merged in, so that one new find does not sort them all. */
export class TimeOrder {
  #sorted = new Uint32Array(0);
  #retimed = 0;
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  slots(): Uint32Array {
    const { at, count, retimed } = this.#columns;
    if (retimed !== this.#retimed) this.#sorted = new Uint32Array(0);
    this.#retimed = retimed;
    const old = this.#sorted;
    if (old.length === count) return old;
    const before = (a: number, b: number) => (at[a] as number) - (at[b] as number) || a - b;
    const fresh = Uint32Array.from({ length: count - old.length }, (_, n) => old.length + n);
    fresh.sort(before);
    const merged = new Uint32Array(count);
    for (let i = 0, j = 0, n = 0; n < count; n += 1) {
      const takesOld =
        j >= fresh.length || (i < old.length && before(old[i] as number, fresh[j] as number) <= 0);
      merged[n] = takesOld ? (old[i++] as number) : (fresh[j++] as number);
    }
    this.#sorted = merged;
    return merged;
  }
}
