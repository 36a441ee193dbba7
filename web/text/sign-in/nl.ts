/** Signing in, in Dutch. */
export const nl = {
  title: 'Aanmelden',
  intro: 'Voor wie bij een organisatie werkt. Met een code van een wandeling loop je zo mee.',
  back: 'Terug',
  passkey: 'Met je passkey',
  passkeyHint: 'Met je vinger, je gezicht of de code van dit toestel.',
  passkeyStopped: 'De passkey is niet gebruikt. Probeer het opnieuw, of vraag een code per e-mail.',
  email: 'Je e-mailadres van het werk',
  emailWrong: 'Zo ziet een e-mailadres er niet uit. Kijk het na.',
  ask: 'Stuur mij een code',
  look: 'Kijk in je mail',
  sent: (email: string) =>
    `Kennen wij ${email}, dan is er nu een mail onderweg met zes cijfers. Ze werken vijf minuten en één keer.`,
  code: 'De zes cijfers uit de mail',
  codeShort: 'Vul alle zes cijfers in.',
  go: 'Aanmelden',
  again: 'Stuur een nieuwe code',
  againIn: (seconds: number) => `Geen mail? Over ${seconds} tellen kun je een nieuwe code vragen.`,
  sentAgain: 'Er is een nieuwe code onderweg. De vorige werkt niet meer.',
  otherMail: 'Ander e-mailadres',
  offline: 'Aanmelden kan zodra er bereik is; wandelen kan nu al.',
  welcome: (name: string) => `Je bent aangemeld als ${name}.`,
  offerTitle: 'De volgende keer zonder code?',
  offer:
    'Maak een passkey. Dan meld je je hier aan met je vinger, je gezicht of de code van dit toestel. Voor werk op kantoor is dat ook veiliger.',
  make: 'Maak een passkey',
  notNow: 'Nu niet',
  notMade:
    'De passkey is niet gemaakt. Je bent wel aangemeld. Probeer het opnieuw, of sla het over.',
};
