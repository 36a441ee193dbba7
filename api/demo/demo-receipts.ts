import { seeded } from '../../schema/demo/seeded.ts';
import { newReceiptCode } from '../../schema/receipt-code.ts';

/** The code of the demo's concern number `n`, the same in every demo. */
export function demoReceipt(n: number): string {
  const next = seeded(5_000 + n);
  return newReceiptCode((bytes) => bytes.map(() => Math.floor(next() * 256)));
}

/** Whose page npm start shows: damp by a window, and somebody is at work on it. */
export const DEMO_RECEIPT = demoReceipt(2);
