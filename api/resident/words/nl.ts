import type { ResidentWords } from './shape.ts';

export const nl: ResidentWords = {
  title: 'Uw melding',
  languages: 'Taal',
  code: 'Uw code',
  said: 'U zei',
  noWords: 'Er is niets in uw eigen woorden opgeschreven.',
  categories: {
    draught: 'Tocht',
    mould: 'Schimmel',
    damp: 'Vocht',
    cold: 'Kou',
    bill: 'Hoge rekening',
    noise: 'Lawaai',
    'unsafe-home': 'Onveilig thuis',
    'other-home': 'Iets anders thuis',
  },
  did: 'Wij deden',
  nothingYet: 'Uw melding is binnen. Wij gaan hem lezen.',
  steps: {
    new: 'Uw melding is weer open.',
    seen: 'Wij lazen uw melding.',
    planned: 'Wij maakten een plan.',
    doing: 'Wij zijn begonnen.',
    done: 'Volgens ons is het klaar.',
    not_ours: 'Wij kunnen dit niet zelf doen.',
  },
  appointment: 'Wij hebben een afspraak gepland.',
  appointmentWas: 'Wij hadden een afspraak gepland.',
  planDone: 'Wij deden wat gepland was.',
  answered: {
    visit: 'Wij waren bij u thuis en vertelden u:',
    call: 'Wij belden u en vertelden u:',
    letter: 'Wij stuurden u een brief:',
    mail: 'Wij stuurden u een e-mail:',
    sms: 'Wij stuurden u een sms:',
    page: 'Wij schrijven u hier:',
  },
  reported: 'Doorgezet naar wie het kan oplossen. Nummer:',
  kept: 'Beloofd en gedaan:',
  team: (name) => `Team: ${name}`,
  ahead: 'Dit komt nog',
  promised: 'Wij beloven u',
  promisedBy: (day) => `Uiterlijk ${day}`,
  late: (day) => `Dit beloofden wij voor ${day}. Wij zijn te laat. Dat spijt ons. Bel ons gerust.`,
  weTell: 'Wij laten u weten wat wij doen.',
  chosen: 'Dit koos u',
  visit: 'Wij komen bij u kijken.',
  right: 'Klopt dit voor u?',
  rightWhat: 'Zegt u dat het nog niet goed is? Dan gaan wij verder.',
  solved: 'Ja, het is opgelost',
  notYet: 'Nee, nog niet',
  callMe: 'Bel mij',
  phone: 'Uw telefoonnummer',
  phoneWrong:
    'Dit is geen telefoonnummer. Er is nog niets verstuurd. Typ een nummer als 06 12345678.',
  saidBack: {
    solved: (day) => `U zei op ${day}: het is opgelost.`,
    'not-yet': (day) => `U zei op ${day}: het is nog niet opgelost.`,
    call: (day) => `U vroeg op ${day} of wij bellen.`,
  },
  thanks: {
    solved: 'Dank u wel. Fijn dat het is opgelost.',
    'not-yet': 'Dank u wel. Wij weten dat het nog niet goed is en gaan verder.',
    call: 'Dank u wel. Wij bellen u.',
    withdraw: 'Dat is ingetrokken. Wij houden ons daaraan.',
    erase: 'Wij hebben gelezen dat uw melding weg moet.',
  },
  agreed: 'Dit vond u goed',
  consent: {
    mayCall: 'Wij mogen u bellen.',
    mayUsePhotos: 'Wij mogen de foto’s gebruiken.',
    mayShare: 'Wij mogen dit delen met wie het komt maken.',
    story: 'Uw verhaal staat op de pagina voor de buurt.',
  },
  withdraw: 'Intrekken',
  yours: 'Uw gegevens',
  keeps:
    'Wij bewaren wat u vertelde, uw foto’s, en uw adres en nummer als u die gaf. Alleen wie aan uw melding werkt, ziet dat.',
  keepsConcern: (span) => `Uw melding bewaren wij tot ${span} nadat wij klaar zijn.`,
  keepsContact: (span) => `Uw nummer en e-mailadres bewaren wij tot ${span} daarna.`,
  keepsContactOpen: 'Uw nummer en e-mailadres bewaren wij zolang als uw melding.',
  remove: 'Verwijder mijn melding',
  removeSure: 'Uw melding verwijderen?',
  removeWhat:
    'Alles wat u vertelde gaat weg, ook de foto’s. Wij kunnen u dan niet meer helpen met deze melding. Dit kan niet terug.',
  removeYes: 'Ja, verwijder mijn melding',
  removeNo: 'Nee, terug',
  removeAsked: (day) => `U vroeg op ${day} om uw melding te verwijderen. Wij doen dat.`,
  contact: 'Vragen? Bel of mail ons.',
  enter: {
    title: 'Kijk hoe het gaat met uw melding',
    text: 'Typ de code van uw kaartje, sms of e-mail.',
    house: 'Uw woningcorporatie, zoals op het kaartje',
    code: 'Uw code',
    go: 'Bekijk mijn melding',
  },
  onItsWay: {
    title: 'Uw melding is er nog niet',
    text: 'De code klopt. De melding is nog onderweg naar ons, of is verwijderd. Onderweg duurt het hoogstens een dag. Probeer het morgen nog eens.',
  },
  letters: {
    title: 'Deze code klopt niet',
    text: 'Kijk de letters na. Er staat er een verkeerd, of twee zijn verwisseld. Er is niets kwijt.',
  },
  again: 'Typ de code nog eens',
  wait: {
    title: 'Even wachten',
    text: 'Er zijn te veel codes geprobeerd. Wacht een kwartier en probeer het dan nog eens. Uw melding is veilig.',
  },
  broken: {
    title: 'Dat ging mis',
    text: 'Het lag aan ons. Uw melding is veilig. Probeer het over een paar minuten nog eens.',
  },
  receipt: {
    subject: (organisation) => `Uw melding bij ${organisation}`,
    sms: ({ organisation, link, day }) =>
      `${organisation}: dank u wel voor uw melding.${day ? ` U hoort van ons uiterlijk ${day}.` : ''} Kijk hoe het gaat: ${link}`,
    mail: ({ organisation, link, day, code }) => `Hallo,

Dank u wel voor uw melding bij ${organisation}.${day ? ` U hoort van ons uiterlijk ${day}.` : ''}

Kijk hoe het gaat met uw melding:
${link}

Uw code is ${code}. Bewaar hem goed: wie de code heeft, kan uw melding lezen.
`,
  },
};
