import type { SeenRow } from '../sync/device.ts';
import type { ConcernSeen, PromiseSeen, Rows } from './concern-rows.ts';
import { answersTo, concernsOf } from './concern-rows.ts';

const DAY_MS = 24 * 3_600_000;

/** Days from `today` to a day, both 'YYYY-MM-DD'; negative when it is past. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);

/** The day `days` after `today`. */
export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);

export type Waiting = { concern: ConcernSeen; asks: 'erase' | 'call' | 'not-yet' };
/** To a resident; or, without a concern, of the walk that it was given on, which this device may not know. */
export type OpenPromise = { concern: ConcernSeen | null; promise: PromiseSeen; walk?: SeenRow };

/** What the resident asks for and has no answer to yet. */
export function asksOf(view: Rows, concern: ConcernSeen): Waiting['asks'] | null {
  const { asksErasureAt, saidBack } = concern.set;
  if (asksErasureAt !== null) return 'erase';
  if (!saidBack || saidBack.says === 'solved') return null;
  const isHeard = answersTo(view, concern.id).some(({ at }) => at > saidBack.at);
  return isHeard ? null : saidBack.says;
}

/** Concerns whose resident asks for something, the one who waits longest first. */
export const waitingResidents = (view: Rows): Waiting[] =>
  concernsOf(view)
    .flatMap((concern) => {
      const asks = asksOf(view, concern);
      return asks ? [{ concern, asks }] : [];
    })
    .sort((one, other) => askedAt(one.concern) - askedAt(other.concern));

const askedAt = ({ set }: ConcernSeen): number => set.asksErasureAt ?? set.saidBack?.at ?? 0;

/** What was promised and not kept yet: the longest overdue first, then by day. */
export function openPromises(view: Rows): OpenPromise[] {
  const concerns = new Map(concernsOf(view).map((concern) => [concern.id, concern]));
  const walks = new Map(view.list('walk').map((walk) => [walk.id, walk]));
  return (view.list('promise') as readonly PromiseSeen[])
    .filter(({ set }) => !set.isKept)
    .flatMap((promise): OpenPromise[] => {
      const walk = walks.get(promise.set.about.id);
      if (promise.set.about.kind === 'walk')
        return [{ concern: null, promise, ...(walk && { walk }) }];
      const concern = concerns.get(promise.set.about.id);
      return concern ? [{ concern, promise }] : [];
    })
    .sort(
      (one, other) =>
        one.promise.set.dueOn.localeCompare(other.promise.set.dueOn) ||
        one.promise.at - other.promise.at,
    );
}
