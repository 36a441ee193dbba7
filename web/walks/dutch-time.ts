import { ZONE } from '../../schema/calendar/zone.ts';

/** A moment as a Dutch clock and calendar have it: 'YYYY-MM-DD' and 'HH:MM'. */
export type DutchMoment = { day: string; time: string };

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Epoch ms on a Dutch clock, whatever clock this device has. */
export function dutchMoment(at: number): DutchMoment {
  const [day = '', time = ''] = clock.format(at).split(' ');
  return { day, time };
}

const HOUR_MS = 3_600_000;
/** Summer first: of the hour that comes twice in autumn, the first. */
const OFFSETS = [2 * HOUR_MS, HOUR_MS];

/** @returns epoch ms; null for what is on no Dutch clock: no day, no time, or the hour that is left out in spring. */
export function momentAt({ day, time }: DutchMoment): number | null {
  const utc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(utc)) return null;
  const found = OFFSETS.map((offset) => utc - offset).find((at) => {
    const is = dutchMoment(at);
    return is.day === day && is.time === time;
  });
  return found ?? null;
}
