import { postcodeWords } from './address-id.ts';
import type { Address } from './wire.ts';

const BOM = '\ufeff';
/** What a spreadsheet would run instead of show. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text: string): string =>
  /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const decimal = (value: number | null): string =>
  value === null ? '' : `${value}`.replace('.', ',');

/** A list that Dutch Excel opens as it is: a mark for UTF-8, semicolons, CRLF and decimal commas. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return (
    BOM + lines.map((line) => `${line.map((one) => cell(guarded(one))).join(';')}\r\n`).join('')
  );
}

const head = [
  'Straat',
  'Huisnummer',
  'Huisletter',
  'Toevoeging',
  'Postcode',
  'Woonplaats',
  'Lat',
  'Lng',
  'Complex',
  'Buurtcode',
  'BAG-id',
];

/** Addresses as a list that can be changed in a spreadsheet and read in again. */
export const addressesCsv = (addresses: readonly Address[]): string =>
  writeCsv([
    head,
    ...addresses.map((one) => [
      one.street,
      String(one.number),
      one.letter,
      one.suffix,
      postcodeWords(one.postcode),
      one.town,
      decimal(one.lat),
      decimal(one.lng),
      one.complex ?? '',
      one.neighbourhood ?? '',
      one.bag ?? '',
    ]),
  ]);
