/** Who walks along and with which devices, in Dutch. The office's list of devices says the same. */
export const nl = {
  title: 'Wie lopen mee',
  intro: 'Elk toestel dat meeloopt, en wat er nog op staat.',
  devices: 'Toestellen',
  loading: 'Even geduld…',
  offline: (time: string) =>
    `Geen bereik. Zo was het om ${time}. Veranderen kan weer als er bereik is.`,
  offlineEmpty: 'Geen bereik. Dit scherm heeft bereik nodig. Probeer het straks opnieuw.',
  again: 'Opnieuw proberen',
  signIn: 'Aanmelden',
  unreachable: 'Geen bereik. Misschien is er niets veranderd; kijk het straks na.',
  noName: 'Nog zonder naam',
  here: 'dit toestel',
  leader: 'leidt de wandeling',
  since: (time: string) => `sinds ${time}`,
  heard: (time: string) => `laatst gehoord: ${time}`,
  never: 'nog niets van gehoord',
  left: (time: string, finds: number, photos: number) => {
    const parts = [
      ...(finds > 0 ? [`${finds}`] : []),
      ...(photos > 0 ? [photos === 1 ? '1 foto' : `${photos} foto’s`] : []),
    ];
    return parts.length === 0
      ? `alles binnen om ${time}`
      : `om ${time} nog ${parts.join(' en ')} te versturen`;
  },
  leftUnknown: 'nog niet gemeld wat er te versturen is',
  revoked: (time: string) => `afgemeld: ${time}`,
  account: 'hoort bij de organisatie; kantoor kan dit toestel afmelden',
  revoke: 'Afmelden',
  revokeNamed: (who: string) => `${who} afmelden`,
  revokeAsk: (who: string) => `${who} afmelden?`,
  revokeWhat:
    'Dit toestel ziet de wandeling dan niet meer. Wat er nog op staat gaat niet verloren: het komt binnen en kantoor kijkt ernaar. Meelopen met de code kan opnieuw.',
  revokeWhatPerson:
    'Dit toestel ziet dan niets meer. Wat er nog op staat gaat niet verloren: het komt binnen en kantoor kijkt ernaar.',
  revokeYes: 'Ja, afmelden',
  revokedNow: (who: string) => `${who} is afgemeld.`,
  stop: 'Code stoppen: niemand kan er meer bij',
  stopAsk: 'Code stoppen?',
  stopWhat:
    'De code en de link van deze wandeling werken dan niet meer, en dat blijft zo. Wie al meeloopt, gaat gewoon door.',
  stopYes: 'Ja, code stoppen',
  stopped: (time: string) => `De code is gestopt: ${time}. Er kan niemand meer bij.`,
  stoppedNow: 'De code werkt niet meer.',
  empty: 'Er loopt nog niemand mee.',
};
