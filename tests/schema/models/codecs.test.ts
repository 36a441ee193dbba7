import fc from 'fast-check';
import { expect } from 'vitest';
import {
  base64url,
  CODE_PATTERN,
  LANE_PATTERN,
  newJoinCode,
  newSecret,
  readJoinCode,
  TOKEN_PATTERN,
} from '../../../schema/ids.ts';
import { readReceiptCode } from '../../../schema/receipt-code.ts';
import {
  addressId,
  houseWords,
  postcodeWords,
  readHouse,
  readPostcode,
} from '../../../schema/register/address-id.ts';
import { readNumber } from '../../../schema/register/cells.ts';
import { drawnOutline } from '../../../schema/register/outline-drawing.ts';
import { readGeoJson } from '../../../schema/register/read-geojson.ts';
import { readLines } from '../../../schema/register/read-lines.ts';
import { garbage } from './near-values.ts';
import { holds } from './runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const asRandom = (bytes: Uint8Array) => () => new Uint8Array(bytes);

holds(
  'a code to join is read as it was made, however it is typed, and nothing else becomes one by accident',
  500,
  fc.property(
    bytesOf(6),
    text,
    fc.mixedCase(fc.constantFrom('oil', 'OIL', 'io')),
    (bytes, typed, look) => {
      const code = newJoinCode(asRandom(bytes));
      expect(code).toMatch(CODE_PATTERN);
      expect(readJoinCode(` ${code.toLowerCase().split('').join('-')} `)).toBe(code);
      expect(
        readJoinCode(code.replaceAll('0', 'o').replaceAll('1', look.startsWith('o') ? 'i' : 'L')),
      ).toBe(code);
      for (const one of [typed, typed + code]) {
        const read = readJoinCode(one);
        if (read !== null) expect(readJoinCode(read)).toBe(read);
      }
    },
  ),
);

holds(
  'a secret and a token look like what they are, and each says all its bytes',
  300,
  fc.property(bytesOf(16), bytesOf(32), (short, long) => {
    expect(newSecret(16, asRandom(short))).toMatch(LANE_PATTERN);
    expect(newSecret(32, asRandom(long))).toMatch(TOKEN_PATTERN);
    expect([...Buffer.from(base64url(long), 'base64url')]).toEqual([...long]);
  }),
);

holds(
  'whatever is typed for a receipt is a receipt or none, and breaks nothing',
  500,
  fc.property(text, (typed) => {
    const code = readReceiptCode(typed);
    if (code !== null) expect(readReceiptCode(code)).toBe(code);
  }),
);

holds(
  'the number on a door is read back as it is written',
  500,
  fc.property(
    text,
    fc.stringMatching(/^\d{1,5}[- /]?[A-Za-z]?[- /]?[A-Za-z0-9]{0,6}$/),
    (any, typed) => {
      const postcode = '3544AB';
      for (const one of [any, typed]) {
        const house = readHouse(one);
        const again = house && readHouse(houseWords(house));
        if (house)
          expect(again && addressId({ ...again, postcode })).toBe(
            addressId({ ...house, postcode }),
          );
      }
      const read = readPostcode(any);
      if (read) expect(readPostcode(postcodeWords(read))).toBe(read);
    },
  ),
);

holds(
  'a number is read as a Dutch list or an English one has it',
  500,
  fc.property(
    fc.integer({ min: -999_999, max: 999_999 }),
    fc.integer({ min: 0, max: 999 }),
    text,
    (whole, part, any) => {
      const behind = String(part).padStart(2, '0');
      const meant = Number(`${whole}.${behind}`);
      for (const mark of [',', '.']) expect(readNumber(`${whole}${mark}${behind}`)).toBe(meant);
      const dotted = Math.abs(whole).toLocaleString('nl-NL');
      expect(readNumber(`${dotted},${behind}`)).toBe(Number(`${Math.abs(whole)}.${behind}`));
      expect(typeof readNumber(any)).toBe('number');
    },
  ),
);

const cells = fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 8 });
const heads = fc.constantFrom(
  ['Straat', 'Huisnummer', 'Postcode', 'Woonplaats'],
  ['Complex', 'Naam'],
  ['Buurtcode', 'Naam'],
);

holds(
  'a list of anything is read or refused: each line counts once',
  400,
  fc.property(heads, cells, (head, lines) => {
    const read = readLines([head, ...lines]);
    if ('refused' in read) return;
    const told = [...read.good, ...read.wrong].map(({ line }) => line);
    expect(new Set(told).size).toBe(told.length);
    expect(Math.max(0, ...told)).toBeLessThanOrEqual(lines.length + 1);
  }),
);

const corner = fc.tuple(fc.double({ min: -200, max: 200 }), fc.oneof(fc.double(), garbage));
const geometry = fc.oneof(
  garbage,
  fc.record({
    type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point'),
    coordinates: fc.oneof(
      garbage,
      fc.array(fc.oneof(garbage, fc.array(corner, { maxLength: 6 })), { maxLength: 3 }),
    ),
  }),
);

holds(
  'a map of neighbourhoods that is no map breaks nothing',
  400,
  fc.property(
    fc.oneof(
      garbage,
      fc.record({
        features: fc.array(
          fc.record({
            properties: fc.oneof(
              garbage,
              fc.record({ buurtcode: garbage, naam: garbage, jaar: garbage }),
            ),
            geometry,
          }),
          { maxLength: 4 },
        ),
      }),
    ),
    (value) => {
      const read = readGeoJson(value);
      if ('refused' in read) expect(typeof read.refused).toBe('string');
      else for (const { why } of read.wrong) expect(why).toMatch(/^[a-z_]+$/);
    },
  ),
);

const rings = fc.array(
  fc.array(
    fc.tuple(
      fc.double({ min: 50, max: 54, noNaN: true }),
      fc.double({ min: 3, max: 8, noNaN: true }),
    ),
    {
      minLength: 3,
      maxLength: 12,
    },
  ),
  { minLength: 1, maxLength: 3 },
);

holds(
  'a neighbourhood is drawn within its paper, or not at all',
  300,
  fc.property(rings, fc.integer({ min: 40, max: 400 }), (outline, size) => {
    const drawn = drawnOutline(outline, size);
    if (!drawn) return;
    const numbers = drawn.path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    for (const one of numbers) expect(one >= 0 && one <= size).toBe(true);
    expect(drawn.path).not.toContain('NaN');
  }),
);
