import type { Doorstep } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import type { DoorstepOutcome } from '../../schema/vocabulary/walk.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { doorstepWords } from '../text/doorstep/words.ts';
import { dayOf, dayWords } from '../text/format.ts';
import { language } from '../text/words.ts';
import type { DraftAddress } from './draft.ts';

export type DoorstepRow = SeenRow & Doorstep;
type View = Pick<LaneViewModel, 'list'>;

/** YYYY-MM-DD, so many days after another. */
export function dayAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** How long it is known: of "come back" until the day that was chosen. */
export const untilOf = (outcome: Exclude<DoorstepOutcome, 'come-back'>, today: string): string =>
  dayAfter(today, limits.doorstepDays[outcome]);

export const isWithinReach = (day: string, today: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) &&
  day >= today &&
  day <= dayAfter(today, limits.doorstepDays['come-back']);

const plain = (line: string): string => line.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** What is still known of doors, the latest of each; what is over is not shown, also where it is not gone yet. */
export function doorstepsIn(view: View, today: string): DoorstepRow[] {
  const latest = new Map<string, DoorstepRow>();
  for (const row of view.list('doorstep') as DoorstepRow[]) {
    const line = plain(row.set.address?.line ?? '');
    const known = latest.get(line);
    if (!known || known.at <= row.at) latest.set(line, row);
  }
  return [...latest.values()].filter(({ isDeleted, set }) => !isDeleted && set.until >= today);
}

export const doorstepAt = (
  view: View,
  address: Pick<DraftAddress, 'line'>,
  today: string,
): DoorstepRow | undefined =>
  doorstepsIn(view, today).find(
    ({ set }) => plain(set.address?.line ?? '') === plain(address.line),
  );

/** "niemand thuis", "terugkomen op di 1 dec". */
export function whatOf({ outcome, until }: Doorstep['set']): string {
  const say = doorstepWords.value;
  if (outcome === 'come-back') return say.knownLater(dayWords(until, language.value));
  return say.outcomes[outcome].toLowerCase();
}

/** What one's own doors in a street have to say, by number: "14: niemand thuis". */
export function doorLinesIn(view: View, street: string): string[] {
  const inStreet = `${plain(street)} `;
  return doorstepsIn(view, dayOf(Date.now()))
    .flatMap(({ set }) => {
      const line = set.address?.line.trim() ?? '';
      if (!plain(line).startsWith(inStreet)) return [];
      return [doorstepWords.value.at(line.slice(inStreet.length), whatOf(set))];
    })
    .sort(new Intl.Collator('nl', { numeric: true }).compare);
}
