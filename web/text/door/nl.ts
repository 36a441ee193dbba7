/** Where somebody is not signed in, or may not come, in Dutch. */
export const nl = {
  signIn: 'Aanmelden',
  signInAs: (name: string) => `Aanmelden als ${name}`,
  closed: (name: string) => `Aangemeld als ${name} zie je hier weer alles.`,
  goesOn: (name: string) =>
    `Wat je hier nog zet, wordt bewaard en gaat gewoon mee, onder de naam ${name}.`,
  othersTitle: (name: string) => `Deze wandeling is van ${name}`,
  others: (name: string, me: string) =>
    `Je bent aangemeld als ${me}. Wat ${name} hier maakte en nog niet verstuurd is, gaat vanzelf mee onder de naam ${name}.`,
  joinAs: (me: string) => `Meelopen als ${me}`,
  ofPerson: (name: string) => `Van ${name}. Gaat vanzelf mee onder die naam.`,
  needsSignIn: 'Dit gaat mee zodra je je hebt aangemeld.',
  office: {
    signIn: 'Meld je aan om vondsten te beoordelen.',
    closed: (name: string) => `Aangemeld als ${name} zie je hier weer alles.`,
    none: 'Je hoort nog bij geen organisatie. Vraag je organisatie om een uitnodiging.',
    fewer: (name: string) =>
      `Dit deel is voor wie bij ${name} beheert. Vraag een beheerder als je iets wilt veranderen.`,
    walker: (name: string) =>
      `Bij ${name} loop je door de buurt. Beoordelen en inplannen doen collega’s op kantoor; wat zij doen met jouw vondsten zie je op je wandeling.`,
    companion: (name: string) =>
      `Bij ${name} loop je mee. Beoordelen en inplannen doen collega’s; wat zij doen met jouw vondsten zie je op je wandeling.`,
  },
};
