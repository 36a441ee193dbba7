import { expect, test } from 'vitest';
import { isReceiptCode } from '../../../schema/receipt-code.ts';
import { type DoorDraft, isBegun, newDraft, readDraft } from '../../../web/door/draft.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const HOUR = 3_600_000;
const told = (some: Partial<DoorDraft> = {}): DoorDraft => ({
  ...newDraft(1_000, random),
  category: 'mould',
  words: 'nat',
  card: 3,
  ...some,
});

test('begins with nothing agreed, and with a code that is right', () => {
  const draft = newDraft(1_000, random);
  expect(isReceiptCode(draft.receipt)).toBe(true);
  expect([draft.mayCall, draft.mayUsePhotos, draft.mayShare]).toEqual([false, false, false]);
  expect(isBegun(draft)).toBe(false);
  expect(isBegun(told())).toBe(true);
});

test('is there again within a day, and not after it', () => {
  const draft = told();
  const text = JSON.stringify(draft);
  expect(readDraft(text, 1_000 + 24 * HOUR)).toEqual(draft);
  expect(readDraft(text, 1_001 + 24 * HOUR)).toBeNull();
});

test('what is not a draft of this version begins anew', () => {
  expect(readDraft(null, 0)).toBeNull();
  expect(readDraft('{"v":2,"at":0}', 0)).toBeNull();
  expect(readDraft('nat', 0)).toBeNull();
});
