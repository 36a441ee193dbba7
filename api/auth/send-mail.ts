import type { Env } from '../env.ts';
import type { CalendarPart, Mail } from './mails.ts';

/** Letters through Cloudflare's binding. A letter that does not go is no reason to fail: who waits for it asks again. */
export const sendMail =
  ({ MAIL, MAIL_FROM }: Pick<Env, 'MAIL' | 'MAIL_FROM'>): Mail =>
  async ({ to, subject, text, calendar }) => {
    if (!MAIL || !MAIL_FROM) throw new Error('No mail is set up');
    const from = { email: MAIL_FROM, name: 'Loopmee' };
    await MAIL.send({
      from,
      to,
      subject,
      text,
      ...(calendar && { attachments: [attached(calendar)] }),
    });
  };

/** The method in its type is what makes a mail program offer to put it in the agenda. */
const attached = ({ method, ics }: CalendarPart) => ({
  disposition: 'attachment' as const,
  filename: 'opvolging.ics',
  type: `text/calendar; charset=utf-8; method=${method}`,
  content: ics,
});
