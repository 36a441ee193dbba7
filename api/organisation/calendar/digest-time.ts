const HOUR_MS = 3_600_000;
/** From seven on Friday to seven on Monday, and an hour for the change of the clock. */
const MOST_HOURS = 3 * 24 + 2;
const AT_SEVEN = /^(Mon|Tue|Wed|Thu|Fri).*07$/;

const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

const hours = Array.from({ length: MOST_HOURS }, (_, hour) => hour * HOUR_MS);
const isSeven = (at: number) => AT_SEVEN.test(inAmsterdam.format(at));

/** @returns the next seven o'clock in the Netherlands on a working day, epoch ms. */
export function nextSeven(nowMs: number): number {
  const whole = nowMs - (nowMs % HOUR_MS) + HOUR_MS;
  return whole + (hours.find((ahead) => isSeven(whole + ahead)) ?? 24 * HOUR_MS);
}

/** @returns the one before this moment. */
export function lastSeven(at: number): number {
  const whole = at - (at % HOUR_MS || HOUR_MS);
  return whole - (hours.find((back) => isSeven(whole - back)) ?? 24 * HOUR_MS);
}
