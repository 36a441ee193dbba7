import type { CalendarEvent } from '../../schema/calendar/write-ics.ts';
import type { Visit } from '../organisation/calendar/visits.ts';

/** What a visit is called wherever others may see it: where, and about how many finds. */
export function visitName({ neighbourhood, finds }: Visit): string {
  const place = neighbourhood ? `Opvolging – ${neighbourhood}` : 'Opvolging';
  return finds > 1 ? `${place} (${finds})` : place;
}

export const visitLink = ({ id }: Visit, origin: string): string => `${origin}/plan?kaart=${id}`;

/** The same visit is the same event in every file, link and letter. */
export function eventOf(visit: Visit, origin: string): CalendarEvent {
  const { id, day, at, minutes, task, isOff, sequence, changedAt } = visit;
  const link = visitLink(visit, origin);
  return {
    uid: `${id}@loopmee`,
    sequence,
    stamp: changedAt,
    day,
    at,
    minutes,
    summary: visitName(visit),
    // Many calendars show no URL of an event.
    description: task ? `${task}\n\nIn Loopmee: ${link}` : `In Loopmee: ${link}`,
    url: link,
    categories: ['Loopmee', 'Opvolging'],
    isOff,
  };
}
