/** What has to be in order before a walk, in Dutch. */
export const nl = {
  title: 'Klaar om te lopen?',
  intro:
    'Alles op deze lijst maakt het lopen makkelijker. Niets ervan moet: lopen en vastleggen kan altijd.',
  toMap: 'Naar de kaart',
  place: {
    title: 'Je plek',
    find: 'Zoek mijn plek',
    notYet: 'Nog niet gevraagd',
    notYetWhat:
      'Met je plek komt een vondst meteen goed te staan. Je plek gaat niet naar anderen: alleen waar een vondst is, wordt bewaard.',
    looking: 'We zoeken je plek…',
    lookingWhat: 'Buiten gaat dit sneller dan binnen.',
    found: (metres: number) => `Gevonden, ± ${metres} m`,
    good: 'Nauwkeurig genoeg voor een voordeur.',
    fair: 'Nauwkeurig genoeg voor een rij huizen. Schuif bij een vondst de kaart onder het kruis.',
    poor: 'Dit is grof. Ga buiten staan, of schuif bij een vondst de kaart onder het kruis.',
    denied: 'Plek staat uit voor Loopmee',
    unavailable: 'Dit toestel geeft nu geen plek',
    unavailableWhat: 'Kijk of locatie aan staat in de instellingen van het toestel.',
    without: 'Zonder plek werkt het ook: schuif de kaart onder het kruis, of kies een adres.',
  },
  allow: {
    'chrome-android':
      'Tik links naast het adres op het slotje of de schuifjes, kies Rechten, en sta het toe.',
    'safari-ios':
      'Tik naast het adres op het menu van de bladzijde, kies Website-instellingen, en sta het toe.',
    'app-ios': 'Ga naar Instellingen, Privacy en beveiliging, en sta het toe voor Safari-websites.',
    firefox: 'Tik links naast het adres op het slotje en haal de blokkade weg.',
    desktop: 'Klik links naast het adres op het slotje of de schuifjes, en sta het toe.',
  },
  afterAllow: 'Kom daarna hier terug.',
  camera: {
    title: 'Camera',
    try: 'Probeer de camera',
    notYet: 'Nog niet gevraagd',
    trying: 'De camera gaat aan…',
    allowed: 'Mag aan',
    denied: 'Mag niet aan',
    none: 'Geen camera gevonden',
    busy: 'De camera doet het nu niet',
    busyWhat: 'Misschien gebruikt een andere app hem. Sluit die en probeer het nog eens.',
    what: 'Dit is voor het scannen van een QR en voor foto’s van kinderen.',
    without:
      'Een foto bij een vondst maak je met de camera-app van de telefoon: die werkt zonder dit. Een QR kan ook als code getypt worden.',
    noneWithout: 'Kies een foto die je al hebt, of zeg het in woorden. Een QR kan als code getypt.',
  },
  storage: {
    title: 'Bewaren op dit toestel',
    kept: 'Vastgezet',
    keptWhat: 'De telefoon ruimt niet op wat je hier vastlegt.',
    mayGo: 'Niet vastgezet',
    mayGoWhat:
      'Wordt de telefoon heel vol, dan mag hij opruimen wat hier staat. Zet het vast, en verstuur zodra er bereik is.',
    ask: 'Zet vast',
    refused:
      'De telefoon wil dit nu niet. Vaak lukt het wel nadat Loopmee op je beginscherm staat. Verstuur vaak: wat binnen is, is veilig.',
    room: (free: string) => `Er is ${free} vrij.`,
    low: (free: string) => `Er is nog maar ${free} vrij`,
    lowWhat: 'Maak ruimte op je telefoon voordat je gaat. Foto’s en filmpjes nemen het meest.',
    unknown: 'Dit toestel zegt het niet',
    unknownWhat: 'Verstuur vaak: wat binnen is, is veilig.',
  },
  app: {
    title: 'Loopmee als app',
    installed: 'Staat op je beginscherm',
    asks: 'Kan op je beginscherm',
    byHand: 'Kan op je beginscherm',
    why: 'Zo opent Loopmee sneller en blijft wat je vastlegt beter bewaard.',
    go: 'Installeren',
    how: 'Laat zien hoe',
    none: 'Je loopt in de browser',
    noneWhat: 'Dat werkt. Bewaar dit adres als bladwijzer, dan vind je de wandeling terug.',
    offline: 'De app zelf staat op dit toestel: zij opent ook zonder bereik.',
    notOffline: 'De app is nog niet helemaal op dit toestel. Wacht even met bereik aan.',
  },
  walk: {
    title: 'De wandeling',
    known: 'Staat op dit toestel',
    knownWhat: (code: string | null) =>
      code
        ? `Wie meelopen en de code ${code} zijn hier bekend, ook zonder bereik.`
        : 'Wie meelopen is hier bekend, ook zonder bereik.',
    waiting: 'Volgt zodra er bereik is',
    waitingWhat:
      'Je kunt al vastleggen: alles wordt bij deze wandeling gezet zodra zij opgehaald is.',
    refused: 'Nog niet gevonden',
    refusedWhat: 'Wat je vastlegt blijft op dit toestel staan. Kijk op de kaart wat je kunt doen.',
    closed: 'Is afgesloten',
    closedWhat: 'Wat je nog vastlegt of verstuurt komt gewoon binnen.',
  },
  clock: {
    title: 'De klok',
    right: 'Loopt gelijk',
    unknown: 'Nog niet te vergelijken',
    unknownWhat: 'Dat gebeurt vanzelf zodra er bereik is.',
    off: {
      ahead: (time: string) => `Loopt ${time} voor`,
      behind: (time: string) => `Loopt ${time} achter`,
    },
    minutes: (n: number) => `${n} minuten`,
    hours: (n: number) => (n === 1 ? 'een uur' : `${n} uur`),
    offWhat:
      'Je vondsten krijgen dan een verkeerde tijd; ze blijven wel allemaal bewaard. Zet in de instellingen van het toestel ‘datum en tijd automatisch’ aan en open Loopmee opnieuw.',
  },
};
