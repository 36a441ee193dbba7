import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { limits } from '../../../schema/limits.ts';
import { addressId } from '../../../schema/register/address-id.ts';
import type { GivenRow } from '../../../schema/register/given.ts';
import type { Reading } from '../../../schema/register/reading.ts';
import type { Address } from '../../../schema/register/wire.ts';
import { addressesCsv, writeCsv } from '../../../schema/register/write-csv.ts';
import { partsOf } from '../../../web/manage/register/parts-of.ts';
import { readList } from '../../../web/manage/register/read-list.ts';
import { readText } from '../../../web/manage/register/read-text.ts';

const read = (text: string): Reading => {
  const reading = readList(text);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
};
const streets = (text: string) =>
  read(text).good.map(({ row }) => (row.kind === 'address' ? row.street : ''));

describe('a file', () => {
  it.each([
    ['Dutch Excel', '\ufeffStraat;Nr;Postcode\r\nLindestraat;14;3547AB\r\n'],
    ['English Excel', 'Straat,Nr,Postcode\n"Lindestraat",14,3547AB'],
    ['a copied sheet', 'Straat\tNr\tPostcode\nLindestraat\t14\t3547AB'],
    ['Excel that was told', 'sep=;\r\nStraat;Nr;Postcode\r\nLindestraat;14;3547AB'],
    ['old Macs', 'Straat;Nr;Postcode\rLindestraat;14;3547AB'],
  ])('from %s is read', (_, text) => {
    expect(streets(text)).toEqual(['Lindestraat']);
  });

  it('keeps semicolons, quotes and line breaks that belong to a cell', () => {
    expect(streets('Straat;Nr;Postcode\r\n"Hof ""De Linde""; oost";14;3547AB')).toEqual([
      'Hof "De Linde"; oost',
    ]);
  });

  it('may have letters of every kind: UTF-8, UTF-16 and what Windows used to write', () => {
    const text = 'Straat;Nr;Postcode\nCafé-plein €;1;3547AB';
    const windows = Uint8Array.from([...text], (one) => (one === '€' ? 0x80 : one.charCodeAt(0)));
    const sixteen = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...text], (one) => one.charCodeAt(0)).buffer),
    ]);
    for (const bytes of [new TextEncoder().encode(text), windows, sixteen]) {
      const decoded = readText(bytes);
      expect('text' in decoded && streets(decoded.text)).toEqual(['Café-plein €']);
    }
  });

  it('that is a workbook, a picture or too large is told apart', () => {
    expect(readText(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual({ refused: 'workbook' });
    expect(readText(new Uint8Array([0x89, 0x50, 0, 0]))).toEqual({ refused: 'unreadable' });
    expect(readText(new Uint8Array(limits.registerFileBytes + 1))).toEqual({
      refused: 'too_large',
    });
    expect(readList('{"type":')).toEqual({ refused: 'unreadable' });
  });
});

const letters = 'abcdefghijklmnopqrstuvwxyzëïéèöüç’ABCDEFG0123456789 ;"=+-\'.,()/&';
const words = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: most })
    .map((text) => text.trim())
    // A bare dash is how lists say "nothing", and long rows of digits are telephone numbers here.
    .filter(
      (text) =>
        text !== '' &&
        text !== '-' &&
        !/^'[=+\-@]/.test(text) &&
        !/\d{3}/.test(text) &&
        text.toUpperCase() !== 'NULL',
    );
const upper = fc.constantFrom(...'ABCDEFGHJKLMNPRSTVWXZ');
const address = fc
  .record({
    street: words(60),
    number: fc.integer({ min: 1, max: 99_999 }),
    letter: fc.option(upper, { nil: '' }),
    suffix: fc.option(fc.stringMatching(/^[A-Za-z0-9]{1,4}$/), { nil: '' }),
    postcode: fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), upper, upper)
      .map(([digits, one, other]) => `${digits}${one}${other}`),
    town: words(30),
    place: fc.option(
      fc.record({
        lat: fc.integer({ min: 50_600_000, max: 53_900_000 }),
        lng: fc.integer({ min: 3_300_000, max: 7_500_000 }),
      }),
    ),
    complex: fc.option(words(20)),
    neighbourhood: fc.option(words(20)),
    bag: fc.option(fc.stringMatching(/^\d{16}$/)),
  })
  .map(
    ({ place, ...own }): Address => ({
      ...own,
      id: addressId(own),
      lat: place && place.lat / 1e6,
      lng: place && place.lng / 1e6,
    }),
  );

/** How a list gives an address of which everything is known. */
const given = ({ id: _, lat, lng, complex, neighbourhood, bag, ...own }: Address): GivenRow => ({
  kind: 'address',
  ...own,
  ...(lat !== null && lng !== null && { place: { lat, lng } }),
  ...(complex && { complex }),
  ...(neighbourhood && { neighbourhood }),
  ...(bag && { bag }),
});

test('whatever is downloaded as a list is read back the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(address, { minLength: 1, selector: ({ id }) => id }), (all) => {
      const decoded = readText(new TextEncoder().encode(addressesCsv(all)));
      if (!('text' in decoded)) throw new Error(decoded.refused);
      const { good, wrong } = read(decoded.text);
      expect(wrong).toEqual([]);
      expect(good.map(({ row }) => row)).toEqual(all.map(given));
    }),
    { numRuns: 300 },
  );
});

test('nothing in a downloaded list is run by a spreadsheet', () => {
  const csv = writeCsv([['=1+1', '+31', '-2', '@x', '\tx', 'plain']]);
  expect(csv).toBe("\ufeff'=1+1;'+31;'-2;'@x;'\tx;plain\r\n");
});

test('parts are no larger than the server takes, and lose nothing', () => {
  const rows = Array.from(
    { length: 2_500 },
    (_, i): GivenRow => ({ kind: 'complex', code: `${i}`, name: 'x'.repeat(i % 80 || 1) }),
  );
  const parts = partsOf(rows);
  expect(parts.flat()).toEqual(rows);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(limits.registerPart);
  expect(partsOf([])).toEqual([]);
});

test('ten thousand lines are read in a moment', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `Lindestraat;${i + 1};3547AB;52,08;5,07`);
  const text = `Straat;Nr;Postcode;Lat;Lng\r\n${lines.join('\r\n')}`;
  const start = performance.now();
  expect(read(text).good).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
