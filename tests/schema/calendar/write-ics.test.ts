import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, type Method, writeIcs } from '../../../schema/calendar/write-ics.ts';

const visit = (own: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '0190a7b2-0000-7000-8000-000000000001@loopmee',
  sequence: 3,
  stamp: Date.UTC(2026, 10, 23, 13, 0),
  day: '2026-12-01',
  at: '10:00',
  minutes: 90,
  summary: 'Opvolging – Rozenbuurt (2)',
  description: 'Open de kaart in Loopmee.',
  url: 'https://loopmee.example/plan?kaart=1',
  categories: ['Loopmee', 'Opvolging'],
  isOff: false,
  ...own,
});
const written = (own: Partial<CalendarEvent> = {}, method: Method = 'PUBLISH') =>
  writeIcs({ method, name: 'Mijn opvolgingen', events: [visit(own)] });

/** As another program reads it. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Amsterdam');
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('No event in it');
  return { calendar, component, event: new ICAL.Event(component) };
}
const startOf = (ics: string) => read(ics).event.startDate.toJSDate().toISOString();

describe('a visit in a calendar', () => {
  it('is read by another program as it was planned', () => {
    const { calendar, component, event } = read(written());
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mijn opvolgingen');
    expect(event.uid).toBe(visit().uid);
    expect(event.sequence).toBe(3);
    expect(event.summary).toBe('Opvolging – Rozenbuurt (2)');
    expect(event.duration.toSeconds()).toBe(90 * 60);
    expect(component.getFirstPropertyValue('url')).toBe(visit().url);
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(component.getFirstProperty('categories')?.getValues()).toEqual(['Loopmee', 'Opvolging']);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T13:00:00Z');
  });

  it.each([
    ['in winter', '2026-12-01', '2026-12-01T09:00:00.000Z'],
    ['in summer', '2027-07-01', '2027-07-01T08:00:00.000Z'],
    ['on the last day of winter', '2027-03-27', '2027-03-27T09:00:00.000Z'],
    ['on the day summer time begins', '2027-03-28', '2027-03-28T08:00:00.000Z'],
    ['on the day summer time ends', '2027-10-31', '2027-10-31T09:00:00.000Z'],
  ])('is at ten o’clock in the Netherlands %s', (_, day, utc) => {
    expect(startOf(written({ day }))).toBe(utc);
  });

  it('takes the whole day, and nobody’s hours, as long as no time is known', () => {
    const { component, event } = read(written({ at: null, day: '2026-12-31' }));
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-12-31');
    expect(event.endDate.toString()).toBe('2027-01-01');
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('that is off says so', () => {
    const { calendar, component } = read(written({ isOff: true }, 'CANCEL'));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('names who invites whom, and asks for no answer', () => {
    const { component, event } = read(
      written({
        organizer: { name: 'Rozenbuurt "Wonen"', mail: 'loopmee@example.org' },
        attendee: { name: 'Jan; de Wit', mail: 'jan@rozenbuurt.example' },
      }),
    );
    expect(event.organizer).toBe('mailto:loopmee@example.org');
    expect(component.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe(
      'Rozenbuurt ’Wonen’',
    );
    const [attendee] = event.attendees;
    expect(attendee?.getFirstValue()).toBe('mailto:jan@rozenbuurt.example');
    expect(attendee?.getFirstParameter('cn')).toBe('Jan; de Wit');
    expect(attendee?.getFirstParameter('rsvp')).toBe('FALSE');
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these have no place in a calendar
const UNPRINTED = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
const words = fc.string({ unit: 'grapheme', maxLength: 300 });
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((at) => new Date(Date.UTC(2000, 0, 1) + at * 24 * 3_600_000).toISOString().slice(0, 10));

describe('whatever is planned', () => {
  it('no line is longer than 75 octets, and each ends with CR LF', () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const ics = written({ summary, description });
        expect(ics.endsWith('\r\n')).toBe(true);
        for (const line of ics.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it('no character is cut in two, so that each line is text by itself', () => {
    const ics = Buffer.from(written({ summary: '🏡ë€'.repeat(60) }));
    const strict = new TextDecoder('utf-8', { fatal: true });
    let from = 0;
    for (let at = ics.indexOf('\r\n'); at !== -1; at = ics.indexOf('\r\n', from)) {
      expect(() => strict.decode(ics.subarray(from, at))).not.toThrow();
      from = at + 2;
    }
  });

  it('its words come back as they were, and never become a line of their own', () => {
    fc.assert(
      fc.property(words, (summary) => {
        const { calendar, event } = read(written({ summary }));
        expect(event.summary).toBe(summary.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTED, ' '));
        expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
      }),
    );
    const sly = 'x\r\nEND:VEVENT\nBEGIN:VEVENT\nUID:vals';
    const { calendar } = read(written({ summary: sly, url: sly, uid: sly }));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('its day, time and length come back', () => {
    const time = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    const long = fc.integer({ min: 5, max: 1440 });
    fc.assert(
      fc.property(day, time, long, (onDay, { hour, minute }, minutes) => {
        const two = (n: number) => `${n}`.padStart(2, '0');
        const at = `${two(hour)}:${two(minute)}`;
        const { startDate, duration } = read(written({ day: onDay, at, minutes })).event;
        expect(`${startDate}`).toBe(`${onDay}T${at}:00`);
        expect(startDate.zone?.tzid).toBe('Europe/Amsterdam');
        expect(duration.toSeconds()).toBe(minutes * 60);
      }),
    );
  });
});
