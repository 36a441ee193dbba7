const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** @returns ms to wait after `failures` rounds in a row, with jitter (0 ≤ `chance` < 1) so that forty phones do not return at once. */
export function backoff(failures: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 20));
  return Math.round(longest * (0.5 + chance / 2));
}
