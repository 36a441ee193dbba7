import type { CheckName } from '../../../schema/checkup.ts';

const digits = new Intl.NumberFormat('nl-NL');
const things = (n: number) => (n === 1 ? '1 ding' : `${digits.format(n)} dingen`);

/** What is looked at, as a promise; and what is wrong where it is not kept. */
type Check = { is: string; broken: string };
const checks: Record<CheckName, Check> = {
  lanes: {
    is: 'Wat een toestel stuurde, is er zonder gaten.',
    broken: 'In wat een toestel stuurde zit een gat.',
  },
  once: { is: 'Niets telt twee keer.', broken: 'Iets telt twee keer.' },
  words: {
    is: 'Wat er gezegd is, staat nog in de geschiedenis.',
    broken: 'De geschiedenis weet niet meer wat er gezegd is.',
  },
  made: {
    is: 'Wat is aangenomen, is er ook.',
    broken: 'Iets is aangenomen en is er niet meer.',
  },
  maker: {
    is: 'Van alles is bekend van wie het komt.',
    broken: 'Er staat iets waarvan niemand weet wie het maakte.',
  },
  values: {
    is: 'Wat iemand invulde, staat er nog, of iemand verving het.',
    broken: 'Wat iemand invulde, staat er niet meer, en niemand verving het.',
  },
  conflicts: {
    is: 'Van twee wijzigingen tegelijk zijn ze allebei bewaard.',
    broken: 'Van twee wijzigingen tegelijk is er een weg.',
  },
  held: {
    is: 'Wat niet paste, ligt bij kantoor.',
    broken: 'Iets paste niet en ligt ook niet bij kantoor.',
  },
  numbers: {
    is: 'Elke wijziging heeft een eigen nummer.',
    broken: 'Het nummer van een wijziging klopt niet. Toestellen kunnen iets missen.',
  },
  copies: {
    is: 'Toestellen krijgen wat hier staat.',
    broken: 'Toestellen krijgen iets anders dan hier staat.',
  },
  places: {
    is: 'Alles hoort bij een wandeling of vondst van jullie.',
    broken:
      'Iets hoort bij een wandeling of vondst die hier niet is. Is er een reservekopie teruggezet? Dan staat die misschien nog op een toestel.',
  },
  sealed: {
    is: 'Wat bewoners vertelden, is alleen voor wie het mag lezen.',
    broken: 'Iets wat een bewoner vertelde, kunnen te veel mensen lezen.',
  },
  photos: {
    is: 'Foto’s die binnen zijn, zijn heel.',
    broken: 'Een foto hoort binnen te zijn, maar is weg of niet heel.',
  },
  erased: {
    is: 'Van wat is gewist, is niets meer over.',
    broken: 'Van iets wat is gewist, is nog iets over.',
  },
  hidden: {
    is: 'Wat een kind verborg, blijft verborgen.',
    broken: 'Iets wat een kind verborg, is te zien.',
  },
  statuses: {
    is: 'Elke vondst en opvolging heeft een stand die bestaat.',
    broken: 'Iets heeft een stand die niet bestaat.',
  },
  receipts: {
    is: 'De code van een bewoner opent wat die vertelde.',
    broken: 'De code van een bewoner opent niets.',
  },
  log: {
    is: 'Het logboek is zoals het geschreven is.',
    broken: 'In het logboek is een regel veranderd of weg.',
  },
  jobs: {
    is: 'Berichten en opruimwerk blijven niet liggen.',
    broken: 'Iets wat de server moest doen, lukt al lang niet.',
  },
  readable: { is: 'Alles is te lezen.', broken: 'Een deel kon niet gelezen worden.' },
};

/** The night check, in Dutch. */
export const nl = {
  intro:
    'Elke nacht kijkt de server na of er niets kwijt is, dubbel is of bij de verkeerde staat. Hij verandert daarbij niets.',
  tonight: (time: string, count: number) => `Vannacht om ${time} nagekeken: ${things(count)}.`,
  looked: (when: string, count: number) => `Nagekeken op ${when}: ${things(count)}.`,
  well: 'Alles klopt.',
  wrong: (count: number) =>
    count === 1 ? 'Er klopt één ding niet.' : `Er kloppen ${digits.format(count)} dingen niet.`,
  whatIsSafe:
    'De controle heeft zelf niets gewist of veranderd. Wat wel klopt is veilig, en iedereen kan doorwerken.',
  whatToDo:
    'Stuur wie Loopmee voor jullie draait de regels hieronder met een driehoek, met de nummers die erbij staan. Wis tot die tijd geen toestellen: wat hier mist, staat er misschien nog op.',
  running: (count: number) => `Er wordt nu nagekeken: ${things(count)} tot nu toe…`,
  brokenOff: (when: string) =>
    `De controle van ${when} is niet af. De volgende nacht begint een nieuwe.`,
  never: 'Er is nog niets nagekeken. Vannacht is de eerste keer.',
  now: 'Nu controleren',
  isDone: 'De controle is klaar.',
  listTitle: 'Wat er is nagekeken',
  checks,
  isWell: 'klopt',
  isWrong: 'klopt niet',
  times: (n: number) => (n === 1 ? 'één keer' : `${digits.format(n)} keer`),
  which: 'Voor wie Loopmee draait',
  olderTitle: 'Eerder',
  olderWell: (count: number) => `${things(count)}, alles klopt`,
  olderWrong: (count: number, wrong: number) =>
    `${things(count)}, ${wrong === 1 ? 'één klopt' : `${digits.format(wrong)} kloppen`} niet`,
  olderBrokenOff: 'niet af',
};
