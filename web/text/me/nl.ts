/** What somebody sees about themselves, in Dutch. */
export const nl = {
  title: 'Mijn aanmelding',
  reading: 'Even kijken…',
  nobody: 'Je bent hier niet aangemeld.',
  toSignIn: 'Aanmelden',
  offline: 'Hiervoor is bereik nodig. Wandelen kan nu al.',
  again: 'Nog een keer',
  works: 'Waar je werkt',
  asRole: (role: string) => `Je ${role}`,
  noWork: 'Je hoort nog bij geen organisatie. Vraag je organisatie om een uitnodiging.',
  where: 'Waar je bent aangemeld',
  here: 'dit toestel',
  since: (moment: string) => `sinds ${moment}`,
  end: 'Meld dat toestel af',
  endNamed: (device: string) => `Meld af: ${device}`,
  ended: (device: string) => `${device} is afgemeld.`,
  passkeys: 'Je passkeys',
  passkeysHint: 'Met een passkey meld je je aan zonder code per e-mail.',
  noPasskeys: 'Je hebt er nog geen.',
  noPasskeysHere: 'Deze browser kan geen passkey maken.',
  nameless: 'Passkey zonder naam',
  passkeyName: 'Hoe noem je deze passkey?',
  add: 'Maak een passkey',
  added: (name: string) => `De passkey ${name} is gemaakt.`,
  notAdded: 'De passkey is niet gemaakt. Er is niets veranderd. Probeer het opnieuw.',
  remove: 'Weghalen',
  removeNamed: (name: string) => `Haal weg: ${name}`,
  removed: (name: string) => `De passkey ${name} werkt niet meer.`,
  signOut: 'Afmelden',
  signOutHint:
    'Wat je las verdwijnt van dit toestel. Wat je zelf maakte en nog niet verstuurd is, blijft.',
  signedOut: 'Je bent afgemeld.',
  askTitle: 'Er staat nog werk op dit toestel',
  ask: (finds: number, photos: number) => {
    const things = finds === 1 ? '1 ding' : `${finds} dingen`;
    const pictures = photos === 1 ? '1 foto' : `${photos} foto’s`;
    const both = [finds > 0 && things, photos > 0 && pictures].filter(Boolean).join(' en ');
    return `${both} van jou ${finds + photos === 1 ? 'staat' : 'staan'} alleen op dit toestel.`;
  },
  askSafe: (name: string) =>
    `Afmelden haalt er niets van weg: het blijft hier en gaat vanzelf mee zodra er bereik is, onder de naam ${name}.`,
  save: 'Bewaar het eerst als bestand',
  saved: 'Het bestand is gemaakt. Bewaar het goed: wat bewoners zeiden staat er leesbaar in.',
  outAnyway: 'Toch afmelden',
};
