import { writeIcs } from '../../schema/calendar/write-ics.ts';
import type { Letter } from '../auth/mails.ts';
import type { VisitLetter } from '../organisation/calendar/visit-mails.ts';
import type { Visit } from '../organisation/calendar/visits.ts';
import { longDay } from '../resident/days.ts';
import { eventOf, visitLink, visitName } from './visit-event.ts';

type Written = {
  to: { name: string; mail: string };
  from: { name: string; mail: string };
  origin: string;
};

const when = ({ day, at }: Visit): string =>
  at ? `${longDay(day, 'nl')} om ${at}` : longDay(day, 'nl');

/** An invitation, or the word that it is off; the file in it does the same in an agenda. */
export function visitMail({ method, visit }: VisitLetter, { to, from, origin }: Written): Letter {
  const isOff = method === 'CANCEL';
  const event = { ...eventOf(visit, origin), organizer: from, attendee: to };
  const what = `${visitName(visit)}, ${when(visit)}`;
  return {
    to: to.mail,
    subject: isOff ? `Gaat niet door: ${what}` : what,
    text: isOff ? offText(to.name, what) : onText(to.name, what, visit, origin),
    calendar: { method, ics: writeIcs({ method, events: [event] }) },
  };
}

const onText = (name: string, what: string, visit: Visit, origin: string) => `Hallo ${name},

Dit staat voor jou gepland:

${what}
${visit.task ? `${visit.task}\n` : ''}
Met het bestand in deze mail zet je het in je agenda. Verandert de dag of de tijd, dan krijg je een nieuwe mail.

In Loopmee: ${visitLink(visit, origin)}
Liever geen mail? Zet het uit op ${origin}/ik

This is planned for you in Loopmee. Open the file in this mail to put it in your calendar.
`;

const offText = (name: string, what: string) => `Hallo ${name},

Dit staat niet meer voor jou gepland:

${what}

Met het bestand in deze mail gaat het uit je agenda.

This is no longer planned for you in Loopmee. Open the file in this mail to take it out of your calendar.
`;
