/** In one of a hundred notes, and in nothing else that is searched. */
export const SOUGHT = 'wespennest';

export const labelNames = [
  'verlichting',
  'boomwortels',
  'speelplek',
  'fietsenstalling',
  'wateroverlast',
  'bushalte',
  'groenstrook',
  'zebrapad',
  'schoolroute',
  'ondergronds',
  'graffiti',
  'nabellen',
] as const;

const things = [
  'Een oude bank',
  'De stoeptegels',
  'De lantaarnpaal',
  'Het hek van de speeltuin',
  'De container',
  'Een boom met losse takken',
  'De zandbak',
  'Het fietspad',
  'De trap naar de portiek',
  'Een putdeksel',
  'De heg bij de bocht',
  'Het bruggetje',
  'De brievenbus',
  'Een winkelwagentje',
  'De moestuin',
  'De goot langs de flat',
];
const states = [
  'ligt los',
  'is kapot',
  'staat er al weken',
  'is overwoekerd',
  'is spekglad als het regent',
  'wordt steeds voller',
  'ziet er mooi uit',
  'staat scheef',
  'geeft geen licht meer',
  'wordt door iedereen gebruikt',
  'is weg',
  'zit onder de verf',
];
const places = [
  'naast de school',
  'bij de ingang van de flat',
  'voor de supermarkt',
  'op de hoek van het plein',
  'achter de garageboxen',
  'langs het water',
  'bij de bushalte',
  'tegenover het buurthuis',
  'onder het viaduct',
  'bij de glasbak',
];
const ends = [
  'Een bewoner viel er gisteren bijna over.',
  'De kinderen spelen hier elke dag.',
  'Vorig jaar was dit ook al zo.',
  'Met de rollator kom je er niet langs.',
  "'s Avonds durft mijn buurvrouw hier niet te lopen.",
  'De buren houden het zelf bij.',
  '',
  '',
];

/** A sentence or two in Dutch; with `word` in it where that is asked. */
export function noteOf(next: () => number, word: string | null): string {
  const one = (all: readonly string[]) => all[Math.floor(next() * all.length)] ?? '';
  const sentence = `${one(things)} ${one(places)} ${one(states)}.`;
  return [sentence, word && `Er zit ook een ${word}.`, one(ends)].filter(Boolean).join(' ');
}
