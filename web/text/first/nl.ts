/** What is read on the walk's map before anything is touched; the other words come a moment later. */
export const nl = {
  app: {
    name: 'Loopmee',
    skip: 'Naar de inhoud',
    broken: 'Er ging iets mis in dit scherm. Je vondsten staan op dit toestel.',
    again: 'Opnieuw laden',
    notFound: 'Deze bladzijde bestaat niet.',
    toStart: 'Naar het begin',
    close: 'Sluiten',
    notSaved:
      'Dit is niet bewaard: de opslag van dit toestel weigert. Maak ruimte vrij en probeer het opnieuw.',
    partMissing: 'Dit deel van de app is hier nog niet. Zoek even bereik en probeer het opnieuw.',
    tryAgain: 'Nog een keer',
  },
  start: {
    join: 'Meelopen met een code',
    looseWalk: (code: string) => `Wandeling ${code}`,
    unknownWalk: 'Wandeling zonder naam',
  },
  walk: {
    map: 'Kaart van de buurt',
    onTheWay: (n: number) => (n === 1 ? 'onderweg · 1 loper' : `samen op pad · ${n} lopers`),
    waiting: 'Wandeling volgt zodra er bereik is',
    notFound: 'Wandeling nog niet gevonden',
    add: 'Nieuwe vondst',
    listCount: (n: number) => `Lijst · ${n}`,
    menu: 'Menu',
    locate: 'Mijn plek',
    noPlaceShort: 'Plek onbekend',
    ended: 'voorbij',
    notHere: 'Deze wandeling staat niet op dit toestel.',
  },
  sync: {
    here: 'Op dit toestel',
    sending: 'Wordt verstuurd',
    in: 'Binnen',
    attention: 'Vraagt aandacht',
    offline: 'Geen bereik, wel bewaard',
    problem: 'Versturen lukt nog niet, wel bewaard',
    countHere: (n: number) => `${n} hier`,
    photosHere: (n: number) => (n === 1 ? '1 foto hier' : `${n} foto’s hier`),
    checking: 'Verstuurd, we kijken het na',
    allIn: 'Alles binnen',
  },
  place: {
    unknown: 'een plek zonder adres',
  },
};
