import { date, dayAfter, folded, moment, plain, quoted, text } from './ics-lines.ts';
import { ZONE, zoneLines } from './zone.ts';

/** PUBLISH is to be read; REQUEST invites the attendee, and CANCEL takes that back (RFC 5546). */
export type Method = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/** Somebody in a calendar: by name, and by e-mail address. */
export type Party = { name: string; mail: string };

/** One event. Without `at` it is of the whole day; with it, so many minutes from then on, in the Netherlands. */
export type CalendarEvent = {
  uid: string;
  /** Higher after each change: a calendar keeps the highest. */
  sequence: number;
  /** When it became what it is, epoch ms. */
  stamp: number;
  /** YYYY-MM-DD and HH:MM. */
  day: string;
  at: string | null;
  minutes: number;
  summary: string;
  description: string;
  url: string;
  /** Where it is, in words. */
  location?: string;
  categories: readonly string[];
  isOff: boolean;
  /** Who invites whom; a calendar that is only read has neither. */
  organizer?: Party;
  attendee?: Party;
};

export type CalendarFile = { method: Method; name?: string; events: readonly CalendarEvent[] };

/** @returns iCalendar text (RFC 5545): broken at CR LF, and no line longer than 75 octets. */
export function writeIcs({ method, name, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Loopmee//Opvolging//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    // What calendars are asked in vain, mostly: to look again within the hour.
    ...(name === undefined ? [] : [`X-WR-CALNAME:${text(name)}`, 'X-PUBLISHED-TTL:PT1H']),
    ...zoneLines,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, sequence, stamp, summary, description, url, location, categories, isOff } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${moment(stamp)}`,
    `SEQUENCE:${sequence}`,
    ...whenLines(event),
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    ...(location ? [`LOCATION:${text(location)}`] : []),
    `URL:${plain(url)}`,
    `CATEGORIES:${categories.map(text).join(',')}`,
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    ...partyLines(event),
    'END:VEVENT',
  ];
}

/** A whole day takes nobody's hours. */
function whenLines({ day, at, minutes }: CalendarEvent): string[] {
  if (at === null)
    return [
      `DTSTART;VALUE=DATE:${date(day)}`,
      `DTEND;VALUE=DATE:${date(dayAfter(day))}`,
      'TRANSP:TRANSPARENT',
    ];
  return [
    `DTSTART;TZID=${ZONE}:${date(day)}T${at.replace(':', '')}00`,
    `DURATION:PT${minutes}M`,
    'TRANSP:OPAQUE',
  ];
}

/** Nobody has to say whether they come: who is given a follow-up has it. */
function partyLines({ organizer, attendee }: CalendarEvent): string[] {
  return [
    ...(organizer
      ? [`ORGANIZER;CN=${quoted(organizer.name)}:mailto:${plain(organizer.mail)}`]
      : []),
    ...(attendee
      ? [
          `ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${plain(attendee.mail)}`,
        ]
      : []),
  ];
}
