/** A picture that another app shared with us, in Dutch. */
export const nl = {
  title: 'Waar hoort deze foto bij?',
  titleMore: (n: number) => `Waar horen deze ${n} foto’s bij?`,
  intro: 'De foto staat op dit toestel. Kies je wandeling en wat je zag; dan is het een vondst.',
  walk: 'Op welke wandeling?',
  what: 'Wat zag je?',
  here: 'De speld komt waar je nu bent. Was het ergens anders? Verplaats hem straks op de kaart.',
  noPlace:
    'Je plek is niet bekend. De speld komt bij de laatste vondst; zet hem straks goed op de kaart.',
  home: 'Gaat het over een woning? Leg dat eerst vast op de wandeling, en kies daar de foto.',
  picture: (n: number) => `Gedeelde foto ${n}`,
  none: 'Er is geen foto meegekomen. Deel hem opnieuw vanuit je foto’s.',
  noWalk: 'Begin eerst een wandeling of loop mee met een code. De foto wacht hier op je.',
  discard: 'Niet gebruiken',
  discarded: 'De foto is weggehaald uit Loopmee. In je foto’s staat hij nog.',
  saved: (what: string) => `${what} staat op dit toestel, met foto.`,
  refused: 'Deze foto kan Loopmee niet lezen. Er is niets vastgelegd. Deel een andere foto (JPEG).',
  noRoom:
    'De opslag van dit toestel is vol. Er is niets vastgelegd. Maak ruimte vrij en probeer het opnieuw.',
  waiting: 'Er wacht een gedeelde foto.',
  toPhoto: 'Kies waar hij bij hoort',
};
