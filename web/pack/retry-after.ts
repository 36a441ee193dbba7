/** Asked sooner than this a service that is full stays so; later than an hour nobody stands there any more. */
const LEAST_MS = 1_000;
const MOST_MS = 3_600_000;
/** Where it does not say when. */
const USUAL_MS = 10_000;

/** How long a service asks to be left alone: seconds or a date, as the header has it. @returns ms from `now` */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null || header.trim() === '') return USUAL_MS;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? USUAL_MS : Math.min(MOST_MS, Math.max(LEAST_MS, ms));
}
