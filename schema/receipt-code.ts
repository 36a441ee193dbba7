import { CROCKFORD, type RandomBytes, typedCode } from './ids.ts';

/** Ten letters of chance, 50 bits, and one that checks them. */
const LETTERS = 10;

/**
 * The check letter stands over GF(32) with x⁵ + x² + 1: letter i weighs 2^i, and all eleven together make zero. All weights
 * differ, so one wrong letter and every two that were swapped are caught.
 */
function times2(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

/** @returns the letters' sum, the last weighing 1, the one before 2, and so on. */
const sumOf = (code: string): number =>
  [...code].reduce((sum, letter) => times2(sum) ^ CROCKFORD.indexOf(letter), 0);

/** @returns the code of a receipt, made on the device without asking anybody. */
export function newReceiptCode(random: RandomBytes): string {
  const letters = Array.from(random(new Uint8Array(LETTERS)), (byte) => CROCKFORD[byte & 31]).join(
    '',
  );
  return letters + CROCKFORD[times2(sumOf(letters))];
}

export const isReceiptCode = (code: string): boolean =>
  code.length === LETTERS + 1 &&
  [...code].every((letter) => CROCKFORD.includes(letter)) &&
  sumOf(code) === 0;

/** @returns the code as typed by a person put right (case, spaces, dashes, I L O), or null when a letter is wrong or swapped. */
export function readReceiptCode(typed: string): string | null {
  const code = typedCode(typed);
  return isReceiptCode(code) ? code : null;
}

/** In groups that can be read aloud: "KJ74-2PQX-9RT". */
export const receiptWords = (code: string): string =>
  `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
