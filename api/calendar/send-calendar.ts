import type { Mail } from '../auth/mails.ts';
import { peopleOf } from '../directory/members.ts';
import type { Env } from '../env.ts';
import type { Calendar } from '../organisation/calendar/calendar.ts';
import type { DigestJob } from '../organisation/calendar/digest.ts';
import type { VisitJob } from '../organisation/calendar/visit-mails.ts';
import { dayOf } from '../organisation/resident/dutch-day.ts';
import { digestMail } from './digest-mail.ts';
import { visitMail } from './visit-mail.ts';

type Desk = {
  calendar: Calendar;
  env: Pick<Env, 'DIRECTORY' | 'MAIL_FROM'>;
  slug: string;
  /** What the organisation is called. */
  name: string;
  mail: Mail;
};

/** An overview of the morning is no use at noon. */
const TOO_LATE_MS = 4 * 3_600_000;

/** Mails what a follow-up asks for, to who still belongs here; each letter is noted behind it, so that a second try goes on from there. */
export async function sendVisitMails(job: { payload: string }, desk: Desk): Promise<void> {
  const { calendar, env, slug, name } = desk;
  const { followUp, origin } = JSON.parse(job.payload) as VisitJob;
  const letters = calendar.letters(followUp);
  if (letters.length === 0) return;
  const people = await peopleOf(env.DIRECTORY, slug);
  const from = { name, mail: env.MAIL_FROM ?? 'loopmee@localhost' };
  for (const letter of letters) {
    const person = people.find(({ id }) => id === letter.person);
    const to = person && { name: person.name, mail: person.email };
    if (to) await desk.mail(visitMail(letter, { to, from, origin }));
    calendar.noteLetter(letter);
  }
}

/**
 * Mails each person their morning. Marked before it goes and unmarked when it did not, so that a second try reaches only who had none.
 * @throws when some letter did not go.
 */
export async function sendDigests(
  job: { payload: string },
  { calendar, env, slug, mail }: Desk,
  nowMs: number,
): Promise<void> {
  const { at, origin } = JSON.parse(job.payload) as DigestJob;
  calendar.planNextDigest(origin);
  if (nowMs > at + TOO_LATE_MS) return;
  const people = await peopleOf(env.DIRECTORY, slug);
  const ids = people.map(({ id }) => id);
  const made = calendar.digests(ids, at);
  let missed = 0;
  for (const { id, name, email } of people) {
    const digest = made[id];
    if (!digest || !calendar.takeDigest(id, at)) continue;
    try {
      await mail(digestMail({ name, mail: email }, digest, { day: dayOf(at), origin }));
    } catch {
      calendar.giveBackDigest(id);
      missed += 1;
    }
  }
  if (missed > 0) throw new Error('Not all of the overviews went');
}
