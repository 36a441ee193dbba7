const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;
const QUIET_MS = 60_000;

/**
 * How long to wait before the next round, in ms.
 * @param failures rounds that failed in a row; 0 waits the quiet minute.
 * @param chance from 0 up to 1: spreads a whole walk's phones that lost the network together.
 */
export function waitMs(failures: number, chance: number): number {
  const base = failures === 0 ? QUIET_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(base * (0.5 + chance / 2));
}
