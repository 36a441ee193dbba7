import { dayOf } from '../organisation/resident/dutch-day.ts';
import type { Seen } from './demo-desk.ts';
import type { DemoScript } from './demo-script.ts';

const MINUTE = 60_000;

/** A walk, who leads it, and when it began. */
export type Led = { walk: string; by: string; startedAt: number };

/** One rule that came up on every walk; each said it in their own words, one of them without a name. */
const ruleOnEveryWalk = [
  {
    rule: 'Drie offertes voor elke kapotte lamp',
    text: 'Een lamp van negen euro wacht drie weken op papier.',
  },
  {
    rule: 'drie offertes voor elke kapotte lamp.',
    text: 'Ouders vroegen waarom het bij school zo lang donker blijft.',
  },
  {
    rule: 'Drie offertes voor elke kapotte lamp',
    text: 'De lamp ligt in mijn bus, en ik mag hem er niet in draaien.',
    isAnonymous: true,
  },
];

/** What people on the walks could not believe, and what a session made of one of them. */
export function flagSnags(
  script: DemoScript,
  walks: readonly Led[],
  seen: readonly Seen[],
  todayMs: number,
): void {
  for (const [index, { walk, by, startedAt }] of walks.entries()) {
    const said = ruleOnEveryWalk[index];
    if (!said) continue;
    const at = Math.min(startedAt + 55 * MINUTE, todayMs - MINUTE);
    script.create({ by, t: 'snag.create', at, walk, set: { about: null, ...said } });
  }
  const about = (words: string, text: string) => {
    const one = seen.find(({ find }) => find.text.includes(words));
    if (!one) throw new Error(`The demo has nothing about ${words}`);
    const { id, walk, find, at } = one;
    const set = { about: { kind: 'observation', id }, text };
    return script.create({ by: find.by, t: 'snag.create', at: at + MINUTE, walk, set });
  };
  about('Kapotte kledingkast', 'Iedereen zegt dat een ander de kast ophaalt.');
  const slab = about('Punt van een stoeptegel', 'Niemand weet van wie deze stoep is.');
  const outcome = {
    outcome: 'who_decides',
    decider: 'Lotte',
    outcomeText: 'Tot de heg is de stoep van ons. Lotte laat hem vrijdag rechtleggen.',
    heardOn: dayOf(todayMs - 2 * MINUTE),
  };
  script.change({
    by: 'lotte',
    t: 'snag.patch',
    e: slab,
    at: todayMs - MINUTE,
    set: outcome,
    base: Object.fromEntries(Object.keys(outcome).map((name) => [name, slab])),
  });
}
