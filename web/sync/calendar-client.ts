import type { hc, InferResponseType } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import { jsonAsker } from './ask-json.ts';
import { jsonPost } from './json-post.ts';

type Server = ReturnType<typeof hc<AppType>>['v1']['calendar'];

/** What somebody has of the calendar, in each organisation that they belong to. Times are epoch ms. */
export type OwnCalendars = InferResponseType<Server['feeds']['$get'], 200>;
export type OwnCalendar = OwnCalendars['organisations'][number];
export type FeedLink = OwnCalendar['feeds'][number];
export type MadeLink = InferResponseType<Server['feeds']['$post'], 200>;
export type MailKind = keyof OwnCalendar['mails'];

export type CalendarClient = ReturnType<typeof calendarClient>;

/** Links to one's calendar, and what is mailed of it. */
export function calendarClient(origin: string, isOffline: () => boolean) {
  const ask = jsonAsker(origin, isOffline);
  return {
    own: () => ask<OwnCalendars>('calendar/feeds', {}),
    /** The one answer that has the address. */
    make: (organisation: string, kind: FeedLink['kind'], subject: string) =>
      ask<MadeLink>('calendar/feeds', jsonPost({ organisation, kind, subject })),
    revoke: (id: string) =>
      ask<{ revoked: true }>(`calendar/feeds/${encodeURIComponent(id)}`, {
        method: 'DELETE',
        headers: { 'x-loopmee': '1' },
      }),
    setMail: (organisation: string, what: MailKind, isOn: boolean) =>
      ask<Pick<OwnCalendar, 'mails'>>('calendar/mails', jsonPost({ organisation, what, isOn })),
  };
}
