import type { Fields } from '../../schema/entities/row.ts';
import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { dayOf } from '../organisation/resident/dutch-day.ts';
import type { DemoFind } from './demo-finds.ts';
import { promiseTeams } from './demo-offers.ts';
import type { DemoScript } from './demo-script.ts';
import { demoTold } from './demo-told.ts';

const texts: Partial<Record<CategoryId, string>> = {
  draught: 'De brievenbus is vervangen. Er zit nu een borstel in die de wind tegenhoudt.',
  cold: 'De verwarming is nagekeken en de radiatoren zijn ontlucht. Wordt het niet warm? Laat het ons weten.',
  bill: 'De energiecoach heeft gebeld en een afspraak gemaakt om samen naar de rekening te kijken.',
};
const inTurkish =
  'Kazanı kontrol ettik ve suyunu tamamladık. Yine soğuk olursa lütfen bize haber verin.';

/** What the resident heard when it was done, and that it had been passed on as a report. */
export function answered(script: DemoScript, find: DemoFind, id: string, at: number): Fields {
  const { category, place } = find;
  const on = dayOf(at);
  const isTurkish = demoTold[`${place} ${category}`]?.language === 'tr';
  const answer = script.create({
    by: 'lotte',
    t: 'answer.create',
    at,
    set: {
      about: { kind: 'concern', id },
      how: category === 'bill' ? 'call' : 'visit',
      on,
      text: isTurkish ? inTurkish : (texts[category] ?? ''),
      team: promiseTeams[category as keyof typeof promiseTeams] ?? null,
    },
  });
  const number = `M-24${100 + (script.mutations.length % 900)}`;
  return { closedWith: answer, report: { as: 'forwarded', number, on } };
}
