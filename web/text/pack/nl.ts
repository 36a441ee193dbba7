/** The map of a walk on this device, in Dutch. */
export const nl = {
  title: 'Kaart van de buurt',
  drawn: 'Staat op dit toestel',
  drawnWhat: 'De getekende buurt is een deel van de app. Er hoeft niets opgehaald te worden.',
  noService: 'Hier is geen kaartdienst',
  noServiceWhat:
    'Je loopt op een lege ondergrond. Het gebied staat er als een lijn op, en vondsten komen gewoon op hun plek.',
  notKept: 'Deze kaart mag niet bewaard worden',
  notKeptWhat:
    'Zonder bereik zie je het gebied als een lijn. Vondsten komen gewoon op hun plek. De lijst werkt altijd.',
  noPlace: 'Nog niet bekend waar jullie lopen',
  noPlaceWhat:
    'Zoek hieronder eerst je plek: dan gaat de kaart van een vierkante kilometer eromheen mee. Of teken bij de wandeling een gebied.',
  tooLarge: 'Het gebied is te groot om mee te nemen',
  tooLargeWhat:
    'Teken bij de wandeling een kleiner gebied. Tot dan zie je zonder bereik alleen de rand van het gebied. Vondsten komen gewoon op hun plek.',
  looking: 'We kijken of zij hier staat…',
  nothing: 'Nog niet op dit toestel',
  estimate: (pictures: number, size: string) =>
    `${pictures} kaartplaatjes, ongeveer ${size}. Neem ze mee nu er bereik is.`,
  from: {
    area: 'Van het gebied van deze wandeling.',
    route: 'Van de route, met wat er naast ligt.',
    begin: 'Van een vierkante kilometer rond waar jullie beginnen.',
  },
  less: (zoom: number) =>
    `Het gebied is groot. Daarom gaat de kaart mee tot zoom ${zoom}: wie dichterbij kijkt, ziet haar minder scherp. Met een kleiner gebied gaat alles mee.`,
  take: 'Neem de kaart mee',
  fetching: (here: string, all: string) => `${here} van ongeveer ${all}`,
  progress: 'Kaart ophalen',
  meanwhile: 'Je kunt intussen al lopen. Dit gaat vanzelf door zolang Loopmee open is.',
  stop: 'Stop met ophalen',
  waiting: (time: string) => `De kaartdienst vraagt om even te wachten, tot ${time}`,
  waitingWhat: 'Daarna gaat het vanzelf verder. Wat er al is, blijft staan.',
  part: (done: number, all: number, size: string) =>
    `Tot nu toe ${done} van de ${all} plaatjes, ${size}. Die worden niet nog eens opgehaald.`,
  cut: 'Onderbroken',
  cutWhat: 'Dit gaat vanzelf verder zodra er bereik is.',
  stopped: 'Gestopt',
  full: 'De opslag van dit toestel is vol',
  fullWhat:
    'Je vondsten zijn veilig: voor wat jij vastlegt is ruimte bewaard. Maak ruimte op je telefoon, of haal deze kaart weg.',
  refused: 'De kaartdienst geeft deze kaart nu niet',
  refusedWhat:
    'Probeer het later nog eens, of vertel het je beheerder. Lopen kan ook zonder: het gebied staat als een lijn op de kaart.',
  elsewhere: 'Een ander tabblad haalt de kaart op',
  goOn: 'Ga verder',
  again: 'Probeer opnieuw',
  complete: (size: string) => `Staat op dit toestel, ${size}`,
  until: (day: string) => `Deze kaart gaat vanzelf weg na ${day}.`,
  changed: 'Het gebied van de wandeling is veranderd.',
  update: 'Werk de kaart bij',
  remove: 'Haal de kaart weg',
  removed: 'De kaart is van dit toestel gehaald.',
  isHere: 'De kaart staat op dit toestel.',
  notDone: 'Dit lukte niet: de opslag van dit toestel weigert. Je vondsten zijn veilig.',
};
