/** Handing in a walk: what is here, what is in, whom is waited for, and that it is over. In Dutch. */
export const nl = {
  title: 'Inleveren',
  intro: 'Kijk na of alles binnen is. Wat nog niet binnen is, raakt niet weg.',
  here: 'Deze telefoon',
  allIn: 'Van deze telefoon is alles binnen.',
  allInWhen: (time: string) => `De server keek het na: ${time}.`,
  nothing: 'Op deze telefoon is op deze wandeling nog niets vastgelegd.',
  waiting: (things: number, photos: number) => {
    const parts = [
      ...(things > 0 ? [things === 1 ? '1 ding' : `${things} dingen`] : []),
      ...(photos > 0 ? [photos === 1 ? '1 foto' : `${photos} foto’s`] : []),
    ];
    return `Nog ${parts.join(' en ')} te versturen. Het staat veilig op dit toestel.`;
  },
  checking: 'Alles is verstuurd. De server kijkt nog na of het er is.',
  missing:
    'Er is iets verstuurd dat steeds niet aankomt. Het staat veilig op dit toestel en gaat telkens opnieuw mee.',
  unknown: 'We tellen nog hoeveel foto’s er op dit toestel staan.',
  offline: 'Geen bereik. Het versturen gaat vanzelf verder zodra er bereik is.',
  perFind: (n: number) => (n === 1 ? 'Per vondst: 1' : `Per vondst: ${n}`),
  photo: (n: number) => `Foto ${n}`,
  sendNow: 'Nu versturen',
  others: 'De andere telefoons',
  othersHint: 'Wat elke telefoon zelf het laatst zei. Wat we niet weten, raden we niet.',
  othersStaff:
    'Hoe het met de andere telefoons is, ziet wie bij de organisatie hoort. Vraag het de leider.',
  alone: 'Er liep geen andere telefoon mee.',
  phoneOf: (who: string, state: string) => `Telefoon van ${who}: ${state}`,
  phone: (n: number, state: string) => `Telefoon ${n}: ${state}`,
  notHeard: 'nog niet gehoord',
  notKnownHere: 'nog niet gehoord, want hier is geen bereik',
  allOfIt: (time: string) => `alles binnen om ${time}`,
  left: (time: string, finds: number, photos: number) => {
    const parts = [
      ...(finds > 0 ? [`${finds}`] : []),
      ...(photos > 0 ? [photos === 1 ? '1 foto' : `${photos} foto’s`] : []),
    ];
    return `om ${time} nog ${parts.join(' en ')} te versturen`;
  },
  leftUnknown: (time: string) => `gehoord om ${time}, maar niet wat er nog te versturen is`,
  signedOut: (time: string) => `afgemeld om ${time}; wat erop staat komt nog binnen bij kantoor`,
  help: 'Mist er een telefoon?',
  helpSteps: [
    'Open Loopmee op die telefoon, op een plek met bereik. Het versturen gaat dan vanzelf.',
    'Houd de telefoon aan en opgeladen tot er ‘alles binnen’ staat.',
    'Lukt het niet? Maak op die telefoon een bestand bij ‘Nog niet verstuurd’ en geef het aan kantoor.',
    'Wachten hoeft niet. Wat later komt, telt gewoon mee.',
  ],
  toUnsent: 'Nog niet verstuurd op deze telefoon',
  close: 'Wandeling afsluiten',
  closeHint: 'Afsluiten doet een mens, nooit het toestel. Wat later binnenkomt, nemen we nog aan.',
  closeAsk: 'Wandeling afsluiten?',
  closeAskAll: 'Zover we weten is alles binnen. Wat later toch nog komt, nemen we aan.',
  closeAskSome:
    'Nog niet alles is binnen. Dat geeft niet: wat later komt, nemen we aan en laten we hier zien.',
  closeYes: 'Ja, afsluiten',
  notYet: 'Nog niet afsluiten',
  closed: 'De wandeling is afgesloten.',
  closedBy: (who: string, time: string) => `Afgesloten door ${who}: ${time}.`,
  closedByYou: (time: string) => `Jij sloot de wandeling af: ${time}.`,
  closedAt: (time: string) => `Afgesloten: ${time}.`,
  closedSecond: (who: string, time: string) =>
    `De wandeling was al afgesloten door ${who}: ${time}. Er is niets veranderd.`,
  closedSecondAt: (time: string) =>
    `De wandeling was al afgesloten: ${time}. Er is niets veranderd.`,
  stillTaken: 'Wat later binnenkomt, nemen we gewoon aan. Het staat dan hier.',
  later: 'Later binnengekomen',
  laterNone: 'Nog niets.',
  reopen: 'Toch niet afsluiten',
  reopened: 'De wandeling staat weer open.',
  noWalk: 'We weten de wandeling nog niet. Afsluiten kan zodra er bereik was.',
  mayNot: 'Afsluiten doet wie bij de organisatie hoort, of wie de wandeling begon.',
  toDebrief: 'Naar de nabespreking',
};
