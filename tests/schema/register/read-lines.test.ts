import { describe, expect, it } from 'vitest';
import { readLines } from '../../../schema/register/read-lines.ts';
import type { Reading } from '../../../schema/register/reading.ts';

const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));
const read = (text: string): Reading => {
  const reading = readLines(table(text));
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
};
const refused = (text: string) => readLines(table(text));
const wrongOf = (text: string) => read(text).wrong.map(({ line, why, cell }) => [line, why, cell]);

const HEAD = 'Straat;Huisnummer;Toevoeging;Postcode;Woonplaats;Lat;Lng;Complex;Buurt';

describe('a list of addresses', () => {
  it('is read with Dutch names, decimal commas and everything on one line', () => {
    const { kind, good, wrong, beside } = read(
      `${HEAD}\nLindestraat;14a-2;;3547 ab;Utrecht;52,0841;5,0707;C12;Rozenbuurt`,
    );
    expect(kind).toBe('address');
    expect(wrong).toEqual([]);
    expect(good).toEqual([
      {
        line: 2,
        row: {
          kind: 'address',
          street: 'Lindestraat',
          number: 14,
          letter: 'A',
          suffix: '2',
          postcode: '3547AB',
          town: 'Utrecht',
          place: { lat: 52.0841, lng: 5.0707 },
          complex: 'C12',
          neighbourhood: 'Rozenbuurt',
        },
      },
    ]);
    expect(beside).toEqual([
      { kind: 'complex', code: 'C12' },
      { kind: 'neighbourhood', code: 'Rozenbuurt', name: 'Rozenbuurt' },
    ]);
  });

  it('may have its places in RD New', () => {
    const { good } = read(
      'straatnaam;huisnr;postcode;X-coördinaat;Y-coördinaat\nKerkplein;1;3811AB;155.000,00;463.000,00',
    );
    expect(good[0]?.row).toMatchObject({ place: { lat: 52.155174, lng: 5.387206 } });
  });

  it('may have other columns: they are named and stay where they are', () => {
    const { ignored, good } = read('VHE;Straat;Nr;Postcode\n0012345;Lindestraat;14;3547AB');
    expect(ignored).toEqual(['VHE']);
    expect(JSON.stringify(good)).not.toContain('0012345');
  });

  it('says of each wrong line which it is, what is wrong and what stood there', () => {
    expect(
      wrongOf(`${HEAD}
        ;14;;3547AB;Utrecht;;;;
        Lindestraat;;;3547AB;Utrecht;;;;
        Lindestraat;veertien;;3547AB;Utrecht;;;;
        Lindestraat;14;;;Utrecht;;;;
        Lindestraat;14;;35471;Utrecht;;;;
        Lindestraat;14;;3547AB;Utrecht;52,08;;;
        Lindestraat;14;;3547AB;Utrecht;5,07;52,08;;
        Lindestraat;14;;3547AB;Utrecht;48,85;2,35;;
        Lindestraat;14;;3547AB;Utrecht;hier;daar;;
        Lindestraat;14;te veel letters;3547AB;Utrecht;;;;
        piet@example.org;14;;3547AB;Utrecht;;;;
        Lindestraat;14;;3547AB;06 12345678;;;;
        Lindestraat;14;;3547AB;Utrecht;;;;
        lindestraat;14;;3547 ab;Utrecht;;;;`),
    ).toEqual([
      [2, 'street_missing', ''],
      [3, 'number_missing', ''],
      [4, 'number_wrong', 'veertien'],
      [5, 'postcode_missing', ''],
      [6, 'postcode_wrong', '35471'],
      [7, 'place_half', '52,08'],
      [8, 'place_turned', '5,07 / 52,08'],
      [9, 'place_outside', '48,85 / 2,35'],
      [10, 'place_wrong', 'hier / daar'],
      [11, 'suffix_wrong', 'teveelletters'],
      [12, 'personal', 'piet@example.org'],
      [13, 'personal', '06 12345678'],
      [15, 'twice', '3547AB-14'],
    ]);
  });

  it('skips empty lines without losing count', () => {
    expect(wrongOf(`${HEAD}\n;;;;;;;;\nLindestraat;x;;3547AB;;;;;`)).toEqual([
      [3, 'number_wrong', 'x'],
    ]);
  });

  it('leaves out what is empty, so that it stays as it was', () => {
    const [first] = read(`${HEAD}\nLindestraat;14;;3547AB;;;;;`).good;
    expect(first?.row).not.toHaveProperty('town');
    expect(first?.row).not.toHaveProperty('place');
    expect(first?.row).not.toHaveProperty('complex');
  });
});

describe('a list of complexes or neighbourhoods', () => {
  it('is known by its columns', () => {
    expect(read('Complex;Naam\nC12;Berkenflat')).toMatchObject({
      kind: 'complex',
      good: [{ row: { code: 'C12', name: 'Berkenflat' } }],
    });
    expect(read('Buurtcode;Buurtnaam;Jaar\nBU03440001;Domplein;2025')).toMatchObject({
      kind: 'neighbourhood',
      good: [{ row: { code: 'BU03440001', name: 'Domplein', cbsYear: 2025 } }],
    });
    expect(wrongOf('Complex;Naam\n;Berkenflat')).toEqual([[2, 'code_missing', '']]);
  });
});

describe('a file that is not read at all', () => {
  it.each([
    'Huurder',
    'Naam',
    'E-mail',
    'e-mailadres',
    'Telefoon',
    'Tel.',
    'Huurprijs',
    'Kale huur',
    'Geboortedatum',
    'BSN',
    'Bewoner',
    'Contractnummer',
  ])('has a column %s, about residents', (column) => {
    expect(refused(`Straat;Huisnummer;Postcode;${column}\nLindestraat;14;3547AB;x`)).toEqual({
      refused: 'personal',
      about: column,
    });
  });

  it('is not refused for what only sounds like it', () => {
    expect(
      refused('Straatnaam;Huisnummer;Postcode;Verhuureenheid;Woonplaatsnaam\na;1;3547AB;x;y'),
    ).not.toHaveProperty('refused');
  });

  it('has no columns that we know, or nothing in it', () => {
    expect(refused('Lindestraat;14;3547AB')).toEqual({ refused: 'no_columns' });
    expect(refused('Straat;Huisnummer\nLindestraat;14')).toEqual({ refused: 'no_columns' });
    expect(refused('')).toEqual({ refused: 'empty' });
    expect(refused(HEAD)).toEqual({ refused: 'empty' });
  });
});
