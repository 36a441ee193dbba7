import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isReceiptCode,
  newReceiptCode,
  readReceiptCode,
  receiptWords,
} from '../../schema/receipt-code.ts';

const codes = fc
  .uint8Array({ minLength: 10, maxLength: 10 })
  .map((bytes) => newReceiptCode(() => new Uint8Array(bytes)));
const place = fc.integer({ min: 0, max: 10 });
const letters = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');

test('a code that was made is a code, also as it is read aloud or typed', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(isReceiptCode(code)).toBe(true);
      expect(readReceiptCode(receiptWords(code).toLowerCase())).toBe(code);
      expect(readReceiptCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
    }),
  );
});

test('every two letters that are swapped are noticed', () => {
  fc.assert(
    fc.property(codes, place, place, (code, one, other) => {
      const swapped = [...code];
      [swapped[one], swapped[other]] = [swapped[other] ?? '', swapped[one] ?? ''];
      expect(isReceiptCode(swapped.join(''))).toBe(swapped.join('') === code);
    }),
    { numRuns: 2_000 },
  );
});

test('every wrong letter is noticed', () => {
  fc.assert(
    fc.property(codes, place, letters, (code, at, letter) => {
      const wrong = code.slice(0, at) + letter + code.slice(at + 1);
      expect(isReceiptCode(wrong)).toBe(wrong === code);
    }),
    { numRuns: 2_000 },
  );
});

test('what is no code at all is none', () => {
  for (const typed of ['', 'ABC', '🙂🙂🙂🙂🙂🙂', 'U'.repeat(11), '1'.repeat(12), '<script>'])
    expect(readReceiptCode(typed)).toBeNull();
});
