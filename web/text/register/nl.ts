import { lines } from './lines-nl.ts';

const digits = new Intl.NumberFormat('nl-NL');
const count = (n: number) => digits.format(n);
const addresses = (n: number) => (n === 1 ? '1 adres' : `${count(n)} adressen`);
const complexes = (n: number) => (n === 1 ? '1 complex' : `${count(n)} complexen`);
const neighbourhoods = (n: number) => (n === 1 ? '1 buurt' : `${count(n)} buurten`);
const things = { address: addresses, complex: complexes, neighbourhood: neighbourhoods };
type Kind = keyof typeof things;
const sums = (added: number, changed: number, same = 0) =>
  [
    added > 0 && `${count(added)} nieuw`,
    changed > 0 && `${count(changed)} anders`,
    same > 0 && `${count(same)} al bekend`,
  ]
    .filter(Boolean)
    .join(', ') || 'niets nieuws';

/** What an organisation owns, in Dutch. */
export const nl = {
  ...lines,
  count,
  things,
  intro:
    'De woningen van jullie organisatie, met hun complex en buurt. Wie bij een bewoner aan de deur staat, kiest hieruit het adres. Over de bewoners zelf staat hier niets.',
  loading: 'De adressen worden opgehaald.',
  unreachable: 'Er is nu geen verbinding. Er is niets veranderd. Probeer het zo opnieuw.',
  again: 'Opnieuw proberen',
  cancel: 'Annuleren',

  there: 'Wat er nu staat',
  addressLabel: (n: number): string => (n === 1 ? 'adres' : 'adressen'),
  complexLabel: (n: number): string => (n === 1 ? 'complex' : 'complexen'),
  neighbourhoodLabel: (n: number): string => (n === 1 ? 'buurt' : 'buurten'),
  placed: (n: number, all: number) =>
    n === all
      ? 'Van alle adressen is de plek bekend.'
      : `Van ${count(n)} van de ${count(all)} adressen is de plek bekend. De andere vind je op naam, niet op de kaart.`,
  nothing: 'Er staan nog geen adressen. Lees een lijst in, dan kan iedereen ze onderweg kiezen.',
  download: 'Lijst downloaden',
  downloading: 'De lijst wordt gemaakt.',
  downloadName: 'adressen.csv',

  takeIn: 'Een lijst inlezen',
  takeInHint:
    'Een CSV-bestand uit Excel of uit jullie eigen systeem, of omtrekken van buurten als GeoJSON. Het bestand blijft op deze computer tot je op ‘inlezen’ drukt.',
  choose: 'Bestand kiezen',
  drop: 'Laat het bestand hier los',
  paste: 'Plakken uit Excel',
  pasteLabel: 'Plak hier de regels, met de namen van de kolommen erboven',
  pasteRead: 'Bekijken',
  pastedName: 'Geplakte lijst',
  columns: 'Welke kolommen kan Loopmee lezen?',
  columnsNeeded: 'Nodig: straat, huisnummer en postcode.',
  columnsMay:
    'Mag erbij: huisletter, toevoeging, woonplaats, lat en lng (of x en y in RD), complex, complexnaam, buurtcode, buurt en BAG-id. Wat leeg is, blijft zoals het was.',
  columnsOthers:
    'Een lijst van complexen heeft de kolommen complex en naam. Een lijst van buurten heeft buurtcode en buurtnaam.',
  example: 'Voorbeeld downloaden',
  exampleName: 'voorbeeld-adressen.csv',

  bag: 'Adressen uit de BAG',
  bagHint:
    'De officiële adressen van één buurt, met hun plek op de kaart. Wat je al had, zoals het complex, blijft staan.',
  bagWhich: 'Welke buurt?',
  bagNone: 'Lees eerst een buurt met haar omtrek in. Dan weten wij welke adressen erbij horen.',
  bagName: (neighbourhood: string) => `BAG, ${neighbourhood}`,
  cbs: 'Buurten van het CBS',
  cbsHint: 'Alle buurten van één gemeente, met naam en omtrek.',
  cbsWhich: 'Code van de gemeente, zoals GM0344',
  cbsWrong: 'Een code is GM met vier cijfers, zoals GM0344. Zoek hem op de site van het CBS.',
  cbsName: (municipality: string) => `CBS, ${municipality}`,
  fetch: 'Ophalen',
  fetching: 'De adressendienst wordt gelezen. Dat kan een minuut duren.',
  fetchedNothing: 'De dienst kent hier niets. Er is niets veranderd.',
  fetchedLeft: (n: number) =>
    n === 1
      ? '1 regel van de dienst is overgeslagen: die heeft nog geen postcode of plek.'
      : `${count(n)} regels van de dienst zijn overgeslagen: die hebben nog geen postcode of plek.`,
  stop: 'Stoppen',

  reading: 'De lijst wordt gelezen.',
  comparing: (n: number, all: number) =>
    `Vergelijken met wat er al staat: ${count(n)} van ${count(all)}.`,
  found: (name: string) => `Dit staat in ${name}`,
  isNew: (n: number) => `${count(n)} nieuw`,
  isChanged: (n: number) => `${count(n)} anders`,
  isSame: (n: number) => `${count(n)} al bekend`,
  beside: (all: string[]) => `Daarbij ook ${all.join(' en ')}.`,
  gone: (n: number) =>
    `${things.address(n)} die er al ${n === 1 ? 'staat, komt' : 'staan, komen'} niet in deze lijst voor. ${n === 1 ? 'Dat blijft' : 'Die blijven'} staan.`,
  ignored: (names: string[]) =>
    `Deze kolommen gebruikt Loopmee niet en verstuurt ze ook niet: ${names.join(', ')}.`,
  firstOf: (n: number, all: string) => `De eerste ${n} van ${all}`,
  line: 'Regel',
  address: 'Adres',
  where: 'Plaats',
  complex: 'Complex',
  neighbourhood: 'Buurt',
  name: 'Naam',
  code: 'Code',
  outcome: 'Wat er gebeurt',
  new: 'Nieuw',
  same: 'Al bekend',
  differs: (parts: string[]) => `Anders: ${parts.join(', ')}`,
  parts: {
    street: 'straat',
    postcode: 'postcode',
    town: 'woonplaats',
    place: 'plek',
    complex: 'complex',
    neighbourhood: 'buurt',
    bag: 'BAG-id',
    name: 'naam',
    cbsYear: 'jaar',
    outline: 'omtrek',
  } as Record<string, string>,
  hasOutline: 'met omtrek',
  noPlace: 'plek onbekend',
  wrongTitle: (n: number) =>
    n === 1 ? '1 regel gaat niet mee' : `${count(n)} regels gaan niet mee`,
  wrongHint:
    'De rest kun je gewoon inlezen. Verbeter deze regels in je eigen bestand en lees het dan nog een keer in.',
  wrongLine: (line: number) => `Regel ${count(line)}`,
  wrongMore: (n: number) => `En nog ${count(n)} regels. Verbeter eerst deze.`,
  nameLabel: 'Naam van deze import, om hem later terug te vinden',
  takeAll: (kind: Kind, n: number) => `${things[kind](n)} inlezen`,
  takeGood: (n: number) =>
    n === 1 ? 'De ene goede regel inlezen' : `Alle ${count(n)} goede regels inlezen`,
  nothingNew: 'Alles in deze lijst is al bekend. Er valt niets in te lezen.',
  nothingGood: 'Geen enkele regel is goed. Er is niets veranderd.',
  other: 'Andere lijst',

  taking: 'De lijst wordt ingelezen',
  progress: (n: number, all: number) => `${count(n)} van ${count(all)} regels zijn binnen`,
  takingHint: 'Blijf op deze pagina. Ga je weg, dan kun je daarna ongedaan maken wat er binnen is.',
  halted: 'Het inlezen is gestopt. Wat er binnen is, blijft staan tot je kiest.',
  goOn: 'Verder inlezen',
  stopAndBack: 'Stoppen en alles terugzetten',
  stopping: 'Alles wordt teruggezet.',
  stoppedPartly:
    'Gestopt. Een ander heeft intussen dezelfde regels ingelezen; kijk bij ‘Eerder ingelezen’ wat er terug moet.',
  stopped: 'Gestopt. Alles staat weer zoals het was.',

  done: (name: string) => `${name} is ingelezen`,
  doneWhat: (added: number, changed: number, same: number) => `${sums(added, changed, same)}.`,
  close: 'Klaar',

  imports: 'Eerder ingelezen',
  importLine: (at: string, by: string, added: number, changed: number) =>
    `${at}, ${by}: ${sums(added, changed)}`,
  cutOff: (n: number, all: number) => `Niet af: deel ${count(n)} van ${count(all)} is binnen.`,
  undoneAt: (at: string) => `Ongedaan gemaakt op ${at}`,
  somebody: 'iemand die hier niet meer werkt',
  sample: 'voorbeeld van Loopmee',
  undo: 'Ongedaan maken',
  undoOf: (name: string) => `${name} ongedaan maken`,
  undoAsk: (name: string) => `${name} ongedaan maken?`,
  undoGoes: (kind: Kind, n: number) => `${things[kind](n)} ${n === 1 ? 'gaat' : 'gaan'} weer weg.`,
  undoReturns: (kind: Kind, n: number) =>
    `${things[kind](n)} ${n === 1 ? 'wordt weer zoals het was' : 'worden weer zoals ze waren'}.`,
  undoNothing: 'Er verandert niets aan wat er staat; de lijst telt alleen niet meer mee.',
  undoNeeds: 'Na deze lijst zijn dezelfde regels nog een keer ingelezen. Die gaan dan ook terug:',
  undoType: (name: string) => `Typ ‘${name}’ om het zeker te weten`,
  undoMismatch: (name: string) => `Er moet precies ‘${name}’ staan.`,
  undoAll: 'Alles hiervan terugzetten',
  undone: (name: string) => `${name} is ongedaan gemaakt. Alles staat weer zoals het daarvoor was.`,
};
