import { nobody, type Open, office, type Right, staff, to } from './right.ts';

/** What people take along to their own agendas. */
export const calendarRights: Record<string, Right | Open> = {
  'GET /v1/calendar/feeds': {
    ...to(staff, 'GET', () => '/v1/calendar/feeds'),
    isOfOneself: true,
  },
  // A calendar of somebody else.
  'POST /v1/calendar/feeds': to(
    nobody,
    'POST',
    () => '/v1/calendar/feeds',
    ({ ids }) => ({ organisation: ids.slug, kind: 'member', subject: ids.person }),
  ),
  // A colleague's link.
  'DELETE /v1/calendar/feeds/:id': to(
    nobody,
    'DELETE',
    ({ ids }) => `/v1/calendar/feeds/${ids.feed}`,
  ),
  'POST /v1/calendar/mails': to(
    staff,
    'POST',
    () => '/v1/calendar/mails',
    ({ ids }) => ({ organisation: ids.slug, what: 'digest', isOn: true }),
  ),
  'GET /v1/calendar/follow-ups/:file': to(
    office,
    'GET',
    ({ ids }) => `/v1/calendar/follow-ups/${ids.followUp}.ics`,
  ),
  'GET /feed/:slug/:file': {
    open: 'Whoever holds the address; journeys/calendar tries it without, and after it was taken back',
  },
};
