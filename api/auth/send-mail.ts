import type { Env } from '../env.ts';
import type { Mail } from './mails.ts';

/** Letters through Cloudflare's binding. A letter that does not go is no reason to fail: who waits for it asks again. */
export const sendMail =
  ({ MAIL, MAIL_FROM }: Pick<Env, 'MAIL' | 'MAIL_FROM'>): Mail =>
  async ({ to, subject, text }) => {
    if (!MAIL || !MAIL_FROM) throw new Error('No mail is set up');
    await MAIL.send({ from: { email: MAIL_FROM, name: 'Loopmee' }, to, subject, text });
  };
