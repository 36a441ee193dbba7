import { type CalendarFile, writeIcs } from '../../schema/calendar/write-ics.ts';
import { hashOf } from '../../schema/ids.ts';
import { problems } from '../../schema/problem.ts';
import { problemsInEnglish } from '../../schema/problem-en.ts';

const type = { 'content-type': 'text/calendar; charset=utf-8' };

/** A file to open once. */
export const icsFile = (file: CalendarFile): Response =>
  new Response(writeIcs(file), {
    headers: { ...type, 'content-disposition': 'attachment; filename="opvolging.ics"' },
  });

/** What programs come back for, and mostly find unchanged. */
export async function icsFeed(file: CalendarFile, asked: string | undefined): Promise<Response> {
  const ics = writeIcs(file);
  const etag = `"${await hashOf(ics)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (asked?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(ics, { headers: { ...type, ...headers } });
}

/** Read by people, if by anybody: a calendar program shows at most the number. */
export function noFeed(): Response {
  const { status, nl } = problems.feed_revoked;
  const en = problemsInEnglish.feed_revoked;
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(`${nl}\n\n${en}\n`, { status, headers });
}
