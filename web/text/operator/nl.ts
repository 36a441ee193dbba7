/** Making organisations, in Dutch. */
export const nl = {
  title: 'Organisaties op deze server',
  intro: 'Voor wie deze server draait. Je ziet hier niets van wat er in een organisatie staat.',
  key: 'Sleutel van de server',
  keyHint: 'Hij staat bij de geheimen van de server. Deze pagina vergeet hem als je haar sluit.',
  keyMissing: 'Vul de sleutel in.',
  open: 'Openen',
  close: 'Sleutel vergeten',
  none: 'Er is nog geen organisatie. Maak hieronder de eerste.',
  members: (n: number) => (n === 1 ? '1 persoon' : `${n} personen`),
  invited: 'nog niemand binnen',
  isOpen: 'iedereen mag wandelen',
  make: 'Nieuwe organisatie',
  name: 'Naam',
  slug: 'Korte naam',
  slugHint: 'Komt in adressen en is nooit meer te wijzigen. Kleine letters, cijfers en streepjes.',
  managerName: 'Naam van de eerste beheerder',
  managerEmail: 'E-mailadres van de eerste beheerder',
  managerHint: 'Hier gaat de uitnodiging heen.',
  mayWalk: 'Iedereen mag een wandeling starten, ook zonder aanmelden',
  do: 'Organisatie maken',
  busy: 'Bezig…',
  wrong: {
    name: 'Vul de naam in.',
    slug: 'Gebruik 3 tot 50 kleine letters, cijfers of streepjes, zonder streepje aan het begin of eind.',
    managerName: 'Vul in hoe de beheerder heet.',
    managerEmail: 'Dit is geen e-mailadres. Kijk het na.',
  },
  made: (name: string, email: string) =>
    `${name} is gemaakt. De uitnodiging is verstuurd naar ${email}.`,
  madeThere: (name: string, email: string) =>
    `${name} was er al. De uitnodiging is opnieuw verstuurd naar ${email}.`,
  madeSilent: (name: string) =>
    `${name} staat er. Er ging geen brief uit: de beheerder is al binnen, of de post werkt niet. Maak haar nog eens om de brief opnieuw te sturen.`,
  unreachable:
    'De server is niet te bereiken. Er is misschien niets veranderd. Probeer het opnieuw.',
};
