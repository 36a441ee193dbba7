import type { ResidentWords } from './shape.ts';

export const pl: ResidentWords = {
  title: 'Państwa zgłoszenie',
  languages: 'Język',
  code: 'Państwa kod',
  said: 'Usłyszeliśmy od Państwa',
  noWords: 'Nie zapisano nic Państwa własnymi słowami.',
  categories: {
    draught: 'Przeciąg',
    mould: 'Pleśń',
    damp: 'Wilgoć',
    cold: 'Zimno',
    bill: 'Wysoki rachunek',
    noise: 'Hałas',
    'unsafe-home': 'Niebezpiecznie w domu',
    'other-home': 'Coś innego w domu',
  },
  did: 'Co zrobiliśmy',
  nothingYet: 'Zgłoszenie dotarło do nas. Przeczytamy je.',
  steps: {
    new: 'Zgłoszenie jest znowu otwarte.',
    seen: 'Przeczytaliśmy zgłoszenie.',
    planned: 'Przygotowaliśmy plan.',
    doing: 'Zaczęliśmy pracę.',
    done: 'Naszym zdaniem to już gotowe.',
    not_ours: 'Nie możemy zrobić tego sami.',
  },
  appointment: 'Zaplanowaliśmy wizytę.',
  appointmentWas: 'Wizyta była zaplanowana.',
  planDone: 'Zrobiliśmy to, co było zaplanowane.',
  answered: {
    visit: 'Byliśmy u Państwa i powiedzieliśmy:',
    call: 'Zadzwoniliśmy i powiedzieliśmy:',
    letter: 'Wysłaliśmy list:',
    mail: 'Wysłaliśmy e-mail:',
    sms: 'Wysłaliśmy SMS:',
    page: 'Piszemy do Państwa tutaj:',
  },
  reported: 'Przekazane osobom, które mogą to rozwiązać. Numer:',
  kept: 'Obiecane i zrobione:',
  team: (name) => `Zespół: ${name}`,
  ahead: 'To dopiero będzie',
  promised: 'Obiecujemy',
  promisedBy: (day) => `Najpóźniej: ${day}`,
  late: (day) =>
    `Obiecaliśmy to na dzień: ${day}. Spóźniliśmy się. Przepraszamy. Prosimy o telefon.`,
  weTell: 'Damy znać, co robimy.',
  chosen: 'Państwa wybór',
  visit: 'Przyjdziemy to obejrzeć.',
  right: 'Czy to się zgadza?',
  rightWhat: 'Jeśli jeszcze nie jest dobrze, pracujemy dalej.',
  solved: 'Tak, rozwiązane',
  notYet: 'Nie, jeszcze nie',
  callMe: 'Proszę zadzwonić',
  phone: 'Numer telefonu',
  phoneWrong:
    'To nie jest numer telefonu. Nic jeszcze nie wysłano. Proszę wpisać numer jak 06 12345678.',
  saidBack: {
    solved: (day) => `${day}: odpowiedź „rozwiązane”.`,
    'not-yet': (day) => `${day}: odpowiedź „jeszcze nie”.`,
    call: (day) => `${day}: prośba o telefon.`,
  },
  thanks: {
    solved: 'Dziękujemy. Cieszymy się, że problem jest rozwiązany.',
    'not-yet': 'Dziękujemy. Wiemy, że jeszcze nie jest dobrze, i pracujemy dalej.',
    call: 'Dziękujemy. Zadzwonimy.',
    withdraw: 'Zgoda jest wycofana. Będziemy tego przestrzegać.',
    erase: 'Przeczytaliśmy, że zgłoszenie ma zostać usunięte.',
  },
  agreed: 'Na to jest Państwa zgoda',
  consent: {
    mayCall: 'Możemy do Państwa dzwonić.',
    mayUsePhotos: 'Możemy używać zdjęć.',
    mayShare: 'Możemy przekazać to osobie, która przyjdzie naprawić.',
    story: 'Państwa historia jest na stronie dla sąsiedztwa.',
  },
  withdraw: 'Wycofaj zgodę',
  yours: 'Państwa dane',
  keeps:
    'Przechowujemy to, co usłyszeliśmy, zdjęcia oraz adres i numer, jeśli je mamy. Widzą to tylko osoby, które zajmują się zgłoszeniem.',
  keepsConcern: (span) => `Zgłoszenie przechowujemy jeszcze po zakończeniu: ${span}.`,
  keepsContact: (span) => `Numer i adres e-mail przechowujemy jeszcze potem: ${span}.`,
  keepsContactOpen: 'Numer i adres e-mail przechowujemy tak długo jak zgłoszenie.',
  remove: 'Usuń moje zgłoszenie',
  removeSure: 'Usunąć zgłoszenie?',
  removeWhat:
    'Zniknie wszystko, co usłyszeliśmy, także zdjęcia. Nie będziemy mogli dalej pomóc w tej sprawie. Tego nie da się cofnąć.',
  removeYes: 'Tak, usuń moje zgłoszenie',
  removeNo: 'Nie, wróć',
  removeAsked: (day) => `${day}: prośba o usunięcie zgłoszenia. Zrobimy to.`,
  contact: 'Pytania? Prosimy o telefon lub e-mail.',
  enter: {
    title: 'Zobacz, co dzieje się ze zgłoszeniem',
    text: 'Proszę wpisać kod z karty, SMS-a lub e-maila.',
    house: 'Nazwa organizacji mieszkaniowej z karty',
    code: 'Kod',
    go: 'Pokaż moje zgłoszenie',
  },
  onItsWay: {
    title: 'Zgłoszenia jeszcze tu nie ma',
    text: 'Kod jest poprawny. Zgłoszenie jest jeszcze w drodze do nas albo zostało usunięte. To trwa najwyżej jeden dzień. Prosimy spróbować jutro.',
  },
  letters: {
    title: 'Ten kod się nie zgadza',
    text: 'Prosimy sprawdzić litery. Jedna jest błędna albo dwie są zamienione. Nic nie zginęło.',
  },
  again: 'Wpisz kod jeszcze raz',
  wait: {
    title: 'Proszę poczekać',
    text: 'Wpisano zbyt wiele kodów. Proszę poczekać kwadrans i spróbować jeszcze raz. Zgłoszenie jest bezpieczne.',
  },
  broken: {
    title: 'Coś poszło nie tak',
    text: 'To nasz błąd. Zgłoszenie jest bezpieczne. Prosimy spróbować za kilka minut.',
  },
  receipt: {
    subject: (organisation) => `Zgłoszenie: ${organisation}`,
    sms: ({ organisation, link, day }) =>
      `${organisation}: dziękujemy za zgłoszenie.${day ? ` Odezwiemy się najpóźniej: ${day}.` : ''} Co się z nim dzieje: ${link}`,
    mail: ({ organisation, link, day, code }) => `Dzień dobry,

dziękujemy za zgłoszenie (${organisation}).${day ? ` Odezwiemy się najpóźniej: ${day}.` : ''}

Tutaj widać, co dzieje się ze zgłoszeniem:
${link}

Kod: ${code}. Prosimy dobrze go przechować: kto ma kod, może przeczytać zgłoszenie.
`,
  },
};
