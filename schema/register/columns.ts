/** What a column of a list can hold. */
export type Column =
  | 'street'
  | 'number'
  | 'letter'
  | 'suffix'
  | 'postcode'
  | 'town'
  | 'lat'
  | 'lng'
  | 'x'
  | 'y'
  | 'complex'
  | 'complexName'
  | 'neighbourhood'
  | 'neighbourhoodName'
  | 'name'
  | 'cbsYear'
  | 'bag';

/** Names that columns go by in Dutch lists, in the BAG and at CBS, without capitals, spaces, dots and dashes. */
const names: Record<Column, readonly string[]> = {
  street: ['straat', 'straatnaam', 'openbareruimte', 'openbareruimtenaam', 'street'],
  number: ['huisnummer', 'huisnr', 'nummer', 'nr', 'number'],
  letter: ['huisletter', 'letter'],
  suffix: [
    'toevoeging',
    'huisnummertoevoeging',
    'huisnrtoevoeging',
    'huisnrtoev',
    'toev',
    'suffix',
  ],
  postcode: ['postcode', 'pc', 'pc6'],
  town: ['woonplaats', 'woonplaatsnaam', 'plaats', 'plaatsnaam', 'town'],
  lat: ['lat', 'latitude', 'breedtegraad'],
  lng: ['lng', 'lon', 'long', 'longitude', 'lengtegraad'],
  x: ['x', 'xcoordinaat', 'xcoord', 'rdx', 'xrd'],
  y: ['y', 'ycoordinaat', 'ycoord', 'rdy', 'yrd'],
  complex: ['complex', 'complexcode', 'complexnummer', 'complexnr'],
  complexName: ['complexnaam', 'naamcomplex'],
  neighbourhood: ['buurtcode', 'wijkcode', 'gebiedcode'],
  neighbourhoodName: ['buurt', 'buurtnaam', 'gebied'],
  name: ['naam', 'omschrijving', 'name'],
  cbsYear: ['cbsjaar', 'jaar', 'jaarcode'],
  bag: ['bagid', 'bag', 'nummeraanduiding', 'nummeraanduidingid', 'identificatie'],
};
const columnOf = new Map(
  Object.entries(names).flatMap(([column, all]) => all.map((name) => [name, column as Column])),
);

/** About who lives there: none of it belongs in this list, and a file that has it is not read. */
const ofPeople =
  /(?<!ver)huur|bewoner|klant|voornaam|achternaam|voorletter|initialen|contactpersoon|partner|mail|telefoon|mobiel|gsm|inkomen|toeslag|schuld|achterstand|geboort|leeftijd|geslacht|nationaliteit|bsn|iban|rekening|contract|gezin/;
const ofPeopleWhole =
  /^(tel|telnr|telefoonnr|phone|rent|tenant|relatie|relatienaam|persoon|heer|mevrouw|aanhef)$/;

export const tight = (header: string): string =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

export type Headers = {
  columns: (Column | null)[];
  /** Columns that mean nothing here: left on the laptop. */
  ignored: string[];
  /** The first column that is about people. */
  personal: string | null;
};

/** Reads the first line of a list. */
export function readHeaders(cells: readonly string[]): Headers {
  const columns: Headers['columns'] = [];
  const ignored: string[] = [];
  for (const cell of cells) {
    const column = columnOf.get(tight(cell)) ?? null;
    // A second column of the same name would silently win from the first.
    const isSecond = column !== null && columns.includes(column);
    columns.push(isSecond ? null : column);
    if ((column === null || isSecond) && cell.trim()) ignored.push(cell.trim());
  }
  const looksPersonal = (cell: string) =>
    ofPeople.test(tight(cell)) || ofPeopleWhole.test(tight(cell));
  // "naam" is a complex's in a list of complexes, and somebody's in a list of homes.
  const isOfHomes = columns.includes('number');
  const personal =
    cells.find(
      (cell) => looksPersonal(cell) || (isOfHomes && ['naam', 'name'].includes(tight(cell))),
    ) ?? null;
  return { columns, ignored, personal };
}
