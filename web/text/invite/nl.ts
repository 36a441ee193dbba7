/** Inviting others on a walk, and coming in by a QR, in Dutch. */
export const nl = {
  show: {
    picture: 'QR om mee te lopen',
    byHand: (address: string) => `Of ga naar ${address} en typ de code.`,
    send: 'Stuur de link',
    invitation: (walk: string) => `Loop mee: ${walk}`,
    copyFailed: 'Kopiëren mag hier niet. De QR en de code werken wel.',
    print: 'Printen',
    ended: 'Deze wandeling is afgesloten. Meelopen kan niet meer.',
  },
  /** On paper both languages stand under each other, whoever prints it. */
  poster: {
    how: (address: string) =>
      `Loop mee: scan de QR met de camera van je telefoon, of ga naar ${address} en typ deze code.`,
    justScan: 'Loop mee: scan de QR met de camera van je telefoon.',
  },
  scan: {
    open: 'Scan de QR',
    title: 'Scan de QR',
    how: 'Houd de QR van de wandeling in het kader.',
    starting: 'De camera gaat aan…',
    view: 'Beeld van de camera',
    refused:
      'De camera mag niet aan. Je kunt dat veranderen in de instellingen van je browser. Het kan ook zonder: kies een foto van de QR of typ de code.',
    none: 'We vinden hier geen camera. Het kan ook zonder: kies een foto van de QR of typ de code.',
    busy: 'De camera doet het nu niet. Misschien gebruikt een andere app hem. Kies een foto van de QR of typ de code.',
    again: 'Camera nog een keer proberen',
    picture: 'Kies een foto van de QR',
    looking: 'We zoeken de QR op de foto…',
    type: 'Typ de code',
    notOurs: 'Dit is geen QR van een Loopmee-wandeling.',
    nothing:
      'Op deze foto vinden we geen QR. Kies een foto waar hij groot en scherp op staat, of typ de code.',
    found: 'De QR is gelezen. Zeg nog wie je bent, dan loop je mee.',
  },
  child: {
    open: 'Een kind loopt mee op dit toestel',
    pick: 'Welk dier ben jij?',
    hint: 'Een naam is niet nodig: we bewaren alleen het dier.',
    missing: 'Kies eerst een dier.',
    back: 'Toch zelf meelopen',
  },
  invited: {
    other: 'Andere QR of code',
    broken: 'Deze link is niet compleet. Scan de QR of typ de code.',
  },
};
