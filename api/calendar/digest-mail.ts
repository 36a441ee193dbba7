import type { Letter } from '../auth/mails.ts';
import type { Digest } from '../organisation/calendar/digest.ts';
import type { Visit } from '../organisation/calendar/visits.ts';
import type { OwedOfWalk } from '../organisation/calendar/walk-promises.ts';
import { longDay } from '../resident/days.ts';
import { visitName } from './visit-event.ts';

/** The morning's overview: what, when and how much. Who, where they live and what they told stay in Loopmee. */
export function digestMail(
  to: { name: string; mail: string },
  { visits, promised, overdue, came, ofWalks }: Digest,
  { day, origin }: { day: string; origin: string },
): Letter {
  const counted = [
    promised > 0 && things(promised, 'is voor vandaag beloofd', 'zijn voor vandaag beloofd'),
    overdue > 0 && things(overdue, 'is over de dag heen', 'zijn over de dag heen'),
    came > 0 &&
      things(came, 'kwam er voor jou of je team bij', 'kwamen er voor jou of je team bij'),
  ].filter(Boolean);
  const owed = ofWalks.map((one) => owedLine(one, day, origin));
  const lines = [...visits.map(visitLine), ...counted, ...owed].map((line) => `- ${line}`);
  return {
    to: to.mail,
    subject: `Jouw dag in Loopmee: ${longDay(day, 'nl')}`,
    text: `Goedemorgen ${to.name},

${lines.join('\n')}

Alles op een rij: ${origin}/vandaag
Liever geen overzicht? Zet het uit op ${origin}/ik

Your day in Loopmee: ${origin}/vandaag
`,
  };
}

const visitLine = (visit: Visit) =>
  `${visit.at ? `Om ${visit.at}` : 'Vandaag'}: ${visitName(visit)}`;

/** In the words of the walk, which were said with everybody there. */
function owedLine(
  { what, dueOn, teamName, walk }: OwedOfWalk,
  day: string,
  origin: string,
): string {
  const by = dueOn === day ? 'beloofd voor vandaag' : `beloofd voor ${longDay(dueOn, 'nl')}`;
  return `Op een wandeling ${by}, door team ${teamName}: ${what}\n  ${origin}/wandelingen/${walk}`;
}

const things = (count: number, one: string, more: string) =>
  count === 1 ? `1 ding ${one}` : `${count} dingen ${more}`;
