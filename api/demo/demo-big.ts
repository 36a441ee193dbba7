import { dayOf } from '../organisation/resident/dutch-day.ts';
import type { Seen } from './demo-desk.ts';
import type { DemoScript } from './demo-script.ts';

const DAY = 24 * 3_600_000;

/** What was made large, of which one was answered; an idea somebody pulls; and somebody who wants to do something. */
export function beginAndMakeLarge(
  script: DemoScript,
  seen: readonly Seen[],
  todayMs: number,
): void {
  const at = todayMs - 60_000;
  const named = (words: string) => {
    const one = seen.find(({ find }) => find.text.includes(words));
    if (!one) throw new Error(`The demo has nothing about ${words}`);
    return one;
  };
  const about = ({ id }: Seen) => ({ kind: 'observation', id });
  const photoOf = ({ id }: Seen) =>
    script.mutations.find(
      ({ t, set }) => t === 'attachment.create' && (set.about as { id: string }).id === id,
    )?.mid ?? null;
  const appeal = (one: Seen, code: string, set: object) =>
    script.create({
      by: 'fatma',
      t: 'appeal.create',
      at,
      set: { about: about(one), neighbourhood: 'Rozenbuurt', hasConsent: true, code, ...set },
    });

  const lamp = named('Dezelfde lamp bij het pad');
  appeal(lamp, 'DemoBuurtvraagOverLamp', {
    name: 'Het pad door het park is weer donker',
    quote: 'Dezelfde lamp bij het pad is weer uit.',
    photo: photoOf(lamp),
    alt: 'Een pad in het donker. De voorste lantaarn brandt niet, alleen die verderop.',
    ask: 'Zet een lamp neer die blijft branden, en vertel ons wanneer.',
    askedOf: 'Gemeente, openbare verlichting',
    isShared: true,
    sentOn: dayOf(at),
  });
  const container = named('Container vol');
  appeal(container, 'DemoBuurtvraagAntwoord', {
    name: 'Grofvuil blijft hier te lang staan',
    photo: photoOf(container),
    alt: 'Een volle container met een stoel, dozen en zakken ernaast.',
    ask: 'Haal grofvuil binnen een week op, zodat het geen hoop wordt.',
    askedOf: 'Gemeente, afval',
    sentOn: dayOf(todayMs - 10 * DAY),
    reply: 'Dat snappen we. Vanaf januari rijdt de wagen hier elke donderdag.',
    repliedOn: dayOf(todayMs - 2 * DAY),
    isRetired: true,
  });

  const planters = named('De nieuwe plantenbakken');
  const { walk } = planters;
  const onWalk = (t: string, set: object) =>
    script.create({ by: 'jan', t, at, walk, set: { about: about(planters), ...set } });
  onWalk('initiative.create', {
    puller: 'De zes buren van de Lindestraat',
    needs: 'Een regenton, en iemand die de kraan aansluit.',
  });
  onWalk('strength.create', {
    what: 'green',
    text: 'Wil anderen leren stekken, op zaterdagochtend.',
    permittedOn: dayOf(at),
  });
}
