import { dayOf } from '../organisation/resident/dutch-day.ts';
import type { DemoFind } from './demo-finds.ts';
import { demoTeams } from './demo-offers.ts';
import type { DemoScript } from './demo-script.ts';

const MINUTE = 60_000;

/** What was seen in the street, and the walk it was seen on. */
export type Seen = { find: DemoFind; id: string; at: number; walk: string };

/** What the office said of it among themselves, whom they passed it on to, and what they said back to who saw it. */
export function workAtDesk(script: DemoScript, seen: readonly Seen[], todayMs: number): void {
  const at = todayMs - MINUTE;
  const on = dayOf(at);
  const named = (words: string) => {
    const one = seen.find(({ find }) => find.text.includes(words));
    if (!one) throw new Error(`The demo has nothing about ${words}`);
    return one;
  };
  const about = ({ id }: Seen) => ({ about: { kind: 'observation', id } });
  const say = (by: string, t: string, one: Seen, set: object) =>
    script.create({ by, t, at, set: { ...about(one), ...set } });

  for (const one of seen.filter(({ find }) => find.outcome === 'not_ours')) {
    const text = `Beste collega's van de gemeente,\n\nTijdens een wandeling zagen wij bij ${one.find.place}: ${one.find.text || 'iets waar jullie over gaan'}\nWillen jullie hiernaar kijken?\n\nRozenbuurt Wonen`;
    say('pieter', 'handover.create', one, {
      to: 'municipality',
      name: 'Meldpunt openbare ruimte',
      text,
      on,
    });
    say('pieter', 'answer.create', one, {
      how: 'app',
      on,
      text: 'Dank je wel. Dit is van de gemeente; wij hebben het daar gemeld.',
    });
  }
  for (const one of seen.filter(({ find }) => /lamp|lantaarn/i.test(find.text)))
    say('fatma', 'label.create', one, { name: 'verlichting' });
  const slab = named('Punt van een stoeptegel');
  say('fatma', 'comment.create', slab, {
    text: '@Lotte weet jij of dit onze stoep is, of van de gemeente?',
    mentions: ['lotte'],
  });
  say('lotte', 'comment.create', slab, { text: 'Tot de heg is hij van ons.', mentions: [] });
  const cupboard = named('Kapotte kledingkast');
  script.change({
    by: 'fatma',
    t: 'observation.patch',
    e: cupboard.id,
    at,
    set: { assignee: { kind: 'team', id: demoTeams.upkeep.id } },
    base: { assignee: cupboard.id },
  });
}
