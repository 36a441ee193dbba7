/** A clock that is off by less than this harms nothing. */
export const FAIR_MS = 3 * 60_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export type ClockState =
  | { is: 'unknown' }
  | { is: 'right' }
  | { is: 'ahead' | 'behind'; count: number; in: 'minutes' | 'hours' };

/** How a clock stands, from the ms it is ahead of the server's; rounded as people say it. */
export function clockState(ahead: number | null): ClockState {
  if (ahead === null) return { is: 'unknown' };
  const off = Math.abs(ahead);
  if (off < FAIR_MS) return { is: 'right' };
  const isHours = off >= HOUR_MS - 5 * MINUTE_MS;
  return {
    is: ahead > 0 ? 'ahead' : 'behind',
    count: Math.round(off / (isHours ? HOUR_MS : MINUTE_MS)),
    in: isHours ? 'hours' : 'minutes',
  };
}
