/** What a child found, and what the office says to a child, in Dutch. */
export const nl = {
  found: 'Een kind vond dit',
  adultSays: (judgement: string) => `Een volwassene vond: ${judgement}`,
  nobody: 'Nog geen volwassene zei wat die hiervan vindt.',
  voices: 'Twee stemmen, naast elkaar',
  again: {
    yes: 'wil hier nog eens naartoe',
    maybe: 'wil hier misschien nog eens naartoe',
    no: 'wil hier niet meer naartoe',
  },
  best: 'een van de drie mooiste plekken van het kind',
  nearChild: (says: string) => `Op deze plek vond een kind: ${says}.`,
  nearAdult: (says: string) => `Op deze plek vond een volwassene: ${says}.`,
  same: 'Ze vinden hetzelfde.',
  different: 'Ze vinden iets anders.',
  answers: 'Antwoord voor het kind',
  none: 'Nog geen antwoord voor het kind',
  due: 'Er is wat gebeurd: het kind wacht op een nieuw antwoord',
  going: 'Later hoort het kind wat ervan kwam.',
  propose: 'Dit past hierbij:',
  sayThis: 'Zeg dit tegen het kind',
  other: 'Zeg iets anders',
  changed: 'Het antwoord is aangepast.',
  writtenDown: 'opgeschreven door een volwassene',
  change: 'Pas aan',
  remove: 'Haal weg',
  toPaper: 'Antwoorden van deze wandeling afdrukken',
  form: {
    title: 'Wat zeggen we tegen het kind?',
    forWhom: (n: number) =>
      n === 1
        ? 'Het kind ziet en hoort dit de volgende keer dat het buiten meeloopt.'
        : `${n} vondsten van kinderen krijgen dit antwoord. Ze zien en horen het de volgende keer.`,
    picture: 'Kies een plaatje',
    sentence: 'De zin die erbij klinkt',
    hint: 'Geen namen, korte woorden. Eén zin is genoeg.',
    count: (n: number, most: number) => `${n} van ${most} tekens`,
    noPicture: 'Kies eerst een plaatje. Er is nog niets gezegd.',
    empty: 'De zin is leeg. Er is nog niets gezegd.',
    tooLong: (n: number) =>
      `De zin is ${n} ${n === 1 ? 'teken' : 'tekens'} te lang om voor te lezen. Maak hem korter: er is nog niets gezegd, en niets is kwijt.`,
    preview: 'Zo ziet het kind het',
    hear: 'Laat horen',
    noVoice:
      'Dit apparaat heeft geen Nederlandse stem. Op de telefoon van het kind kan dat anders zijn.',
    do: 'Zeg dit tegen het kind',
    keep: 'Bewaar',
  },
  paper: {
    title: 'Antwoorden voor kinderen',
    intro:
      'Op papier om mee te geven of op te hangen: bij elke vondst het plaatje van het kind en ons antwoord. Er staan geen namen op, en geen dieren.',
    walk: 'Wandeling',
    print: 'Druk af',
    toDesk: 'Naar de vondsten',
    reading: 'De antwoorden worden opgehaald…',
    notAll:
      'Niet alle vondsten van deze wandeling zijn opgehaald. Probeer het met bereik nog eens.',
    noWalks: 'Er is nog geen wandeling.',
    nothing:
      'Voor deze wandeling is nog geen antwoord voor een kind. Er is niets om af te drukken.',
    waiting: (n: number) =>
      n === 1
        ? 'Eén vondst van een kind wacht nog op een antwoord.'
        : `${n} vondsten van kinderen wachten nog op een antwoord.`,
    count: (n: number) => (n === 1 ? '1 antwoord' : `${n} antwoorden`),
    cut: 'Knip langs de stippellijn.',
    youFound: 'Jij vond',
  },
};
