import { lines } from './lines-en.ts';
import type { nl } from './nl.ts';

const digits = new Intl.NumberFormat('en-GB');
const count = (n: number) => digits.format(n);
const things = {
  address: (n: number) => (n === 1 ? '1 address' : `${count(n)} addresses`),
  complex: (n: number) => (n === 1 ? '1 complex' : `${count(n)} complexes`),
  neighbourhood: (n: number) => (n === 1 ? '1 neighbourhood' : `${count(n)} neighbourhoods`),
};

const sums = (added: number, changed: number, same = 0) =>
  [
    added > 0 && `${count(added)} new`,
    changed > 0 && `${count(changed)} different`,
    same > 0 && `${count(same)} known already`,
  ]
    .filter(Boolean)
    .join(', ') || 'nothing new';

/** What an organisation owns, in English. */
export const en: typeof nl = {
  ...lines,
  count,
  things,
  intro:
    'The homes of your organisation, with their complex and neighbourhood. Who stands at a resident’s door chooses the address from these. About the residents themselves there is nothing here.',
  loading: 'The addresses are being fetched.',
  unreachable: 'There is no connection now. Nothing was changed. Try again shortly.',
  again: 'Try again',
  cancel: 'Cancel',

  there: 'What is here now',
  addressLabel: (n) => (n === 1 ? 'address' : 'addresses'),
  complexLabel: (n) => (n === 1 ? 'complex' : 'complexes'),
  neighbourhoodLabel: (n) => (n === 1 ? 'neighbourhood' : 'neighbourhoods'),
  placed: (n, all) =>
    n === all
      ? 'The place of every address is known.'
      : `The place of ${count(n)} of the ${count(all)} addresses is known. The others are found by name, not on the map.`,
  nothing: 'There are no addresses yet. Take in a list, and everybody can choose from it outside.',
  download: 'Download the list',
  downloading: 'The list is being made.',
  downloadName: 'addresses.csv',

  takeIn: 'Take in a list',
  takeInHint:
    'A CSV file from Excel or from your own system, or outlines of neighbourhoods as GeoJSON. The file stays on this computer until you press “take in”.',
  choose: 'Choose a file',
  drop: 'Drop the file here',
  paste: 'Paste from Excel',
  pasteLabel: 'Paste the lines here, with the names of the columns above them',
  pasteRead: 'Look at it',
  pastedName: 'Pasted list',
  columns: 'Which columns can Loopmee read?',
  columnsNeeded: 'Needed: straat, huisnummer and postcode.',
  columnsMay:
    'May come along: huisletter, toevoeging, woonplaats, lat and lng (or x and y in RD), complex, complexnaam, buurtcode, buurt and BAG-id. What is empty stays as it was.',
  columnsOthers:
    'A list of complexes has the columns complex and naam. A list of neighbourhoods has buurtcode and buurtnaam.',
  example: 'Download an example',
  exampleName: 'example-addresses.csv',

  bag: 'Addresses from the BAG',
  bagHint:
    'The official addresses of one neighbourhood, with their place on the map. What you had, such as the complex, stays.',
  bagWhich: 'Which neighbourhood?',
  bagNone:
    'First take in a neighbourhood with its outline. Then we know which addresses belong to it.',
  bagName: (neighbourhood) => `BAG, ${neighbourhood}`,
  cbs: 'Neighbourhoods from CBS',
  cbsHint: 'All neighbourhoods of one municipality, with name and outline.',
  cbsWhich: 'Code of the municipality, such as GM0344',
  cbsWrong: 'A code is GM with four digits, such as GM0344. Look it up on the site of CBS.',
  cbsName: (municipality) => `CBS, ${municipality}`,
  fetch: 'Fetch',
  fetching: 'The address service is being read. That may take a minute.',
  fetchedNothing: 'The service knows nothing here. Nothing was changed.',
  fetchedLeft: (n) =>
    n === 1
      ? '1 line of the service was skipped: it has no postcode or place yet.'
      : `${count(n)} lines of the service were skipped: they have no postcode or place yet.`,
  stop: 'Stop',

  reading: 'The list is being read.',
  comparing: (n, all) => `Comparing with what is here: ${count(n)} of ${count(all)}.`,
  found: (name) => `This is in ${name}`,
  isNew: (n) => `${count(n)} new`,
  isChanged: (n) => `${count(n)} different`,
  isSame: (n) => `${count(n)} known already`,
  beside: (all) => `With ${all.join(' and ')}.`,
  gone: (n) =>
    `${things.address(n)} that ${n === 1 ? 'is' : 'are'} here ${n === 1 ? 'is' : 'are'} not in this list. ${n === 1 ? 'It stays' : 'They stay'}.`,
  ignored: (names) => `Loopmee does not use these columns, nor send them: ${names.join(', ')}.`,
  firstOf: (n, all) => `The first ${n} of ${all}`,
  line: 'Line',
  address: 'Address',
  where: 'Town',
  complex: 'Complex',
  neighbourhood: 'Neighbourhood',
  name: 'Name',
  code: 'Code',
  outcome: 'What happens',
  new: 'New',
  same: 'Known already',
  differs: (parts) => `Different: ${parts.join(', ')}`,
  parts: {
    street: 'street',
    postcode: 'postcode',
    town: 'town',
    place: 'place',
    complex: 'complex',
    neighbourhood: 'neighbourhood',
    bag: 'BAG id',
    name: 'name',
    cbsYear: 'year',
    outline: 'outline',
  },
  hasOutline: 'with outline',
  noPlace: 'place unknown',
  wrongTitle: (n) => (n === 1 ? '1 line does not go along' : `${count(n)} lines do not go along`),
  wrongHint:
    'The rest can be taken in as it is. Mend these lines in your own file and take it in once more.',
  wrongLine: (line) => `Line ${count(line)}`,
  wrongMore: (n) => `And ${count(n)} more lines. Mend these first.`,
  nameLabel: 'Name of this import, to find it back later',
  takeAll: (kind, n) => `Take in ${things[kind](n)}`,
  takeGood: (n) => (n === 1 ? 'Take in the one good line' : `Take in all ${count(n)} good lines`),
  nothingNew: 'Everything in this list is known already. There is nothing to take in.',
  nothingGood: 'Not one line is good. Nothing was changed.',
  other: 'Another list',

  taking: 'The list is being taken in',
  progress: (n, all) => `${count(n)} of ${count(all)} lines are in`,
  takingHint: 'Stay on this page. If you leave, you can undo afterwards what is in.',
  halted: 'Taking in has stopped. What is in stays until you choose.',
  goOn: 'Go on',
  stopAndBack: 'Stop and put everything back',
  stopping: 'Everything is being put back.',
  stoppedPartly:
    'Stopped. Meanwhile somebody else took in the same lines; see “Taken in before” for what must go back.',
  stopped: 'Stopped. Everything is as it was.',

  done: (name) => `${name} is taken in`,
  doneWhat: (added, changed, same) => `${sums(added, changed, same)}.`,
  close: 'Done',

  imports: 'Taken in before',
  importLine: (at, by, added, changed) => `${at}, ${by}: ${sums(added, changed)}`,
  cutOff: (n, all) => `Not finished: part ${count(n)} of ${count(all)} is in.`,
  undoneAt: (at) => `Undone on ${at}`,
  somebody: 'somebody who no longer works here',
  sample: 'an example by Loopmee',
  undo: 'Undo',
  undoOf: (name) => `Undo ${name}`,
  undoAsk: (name) => `Undo ${name}?`,
  undoGoes: (kind, n) => `${things[kind](n)} will go again.`,
  undoReturns: (kind, n) => `${things[kind](n)} will be as before.`,
  undoNothing: 'Nothing that is here changes; the list only counts no more.',
  undoNeeds: 'After this list the same lines were taken in again. Those go back too:',
  undoType: (name) => `Type “${name}” to be sure`,
  undoMismatch: (name) => `It must say exactly “${name}”.`,
  undoAll: 'Put all of this back',
  undone: (name) => `${name} was undone. Everything is as it was before.`,
};
