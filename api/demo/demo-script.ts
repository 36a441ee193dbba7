import { seeded } from '../../schema/demo/seeded.ts';
import { newMid } from '../../schema/ids.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { newReceiptCode } from '../../schema/receipt-code.ts';

/** Mids carry a time; a fixed one keeps them the same in every demo, while the dates people see follow the day. */
const MID_BASE = Date.UTC(2026, 0, 5);

/** A mutation still without its place in a lane. `by` is the demo person who makes it; `scene` the picture of a photo. */
export type DemoMutation = Draft & {
  by: string;
  mid: string;
  e: string;
  at: number;
  scene?: string;
};

type Creation = Pick<DemoMutation, 'by' | 't' | 'at' | 'set'> & {
  walk?: string | null;
  scene?: string;
};
type Change = Pick<DemoMutation, 'by' | 't' | 'e' | 'at' | 'set'> & {
  /** None at a desk. */
  walk?: string;
  base: Record<string, string>;
};

/** Takes down what the demo's people do, in order, with ids and chances that are the same every time. */
export class DemoScript {
  readonly mutations: DemoMutation[] = [];
  readonly next = seeded(11);

  newMid(): string {
    const count = this.#made++;
    return newMid(MID_BASE + count, (bytes) => bytes.map(() => Math.floor(this.next() * 256)));
  }
  #made = 0;

  newReceipt(): string {
    return newReceiptCode((bytes) => bytes.map(() => Math.floor(this.#receipts() * 256)));
  }
  /** A chance of their own: one more question at the door moves no find. */
  readonly #receipts = seeded(13);

  /** @returns the id of what was made. */
  create({ walk = null, ...creation }: Creation, id = this.newMid()): string {
    this.mutations.push({ ...creation, walk, mid: id, e: id, base: {} });
    return id;
  }

  /** @returns the mid, for the next change to be based on. */
  change(change: Change): string {
    const mid = this.newMid();
    this.mutations.push({ ...change, mid });
    return mid;
  }
}
