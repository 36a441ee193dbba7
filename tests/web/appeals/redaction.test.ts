import { describe, expect, it } from 'vitest';
import { flagsOf, knownIn, marksIn, withoutWords } from '../../../web/appeals/redaction.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const known = { names: ['Fatma Yıldız', 'Roos', 'Jan'], addresses: ['Esdoornstraat 24'] };
const marked = (text: string) =>
  marksIn(text, known).map(({ from, to, why }) => `${why}: ${text.slice(from, to)}`);

describe('before outsiders read it', () => {
  it.each([
    [
      'Bel mij op 06 12345678 of mail an.sie@wonen.example!',
      ['phone: 06 12345678', 'mail: an.sie@wonen.example'],
    ],
    [
      'Fatma zei het tegen Roos, en Yıldız hoorde het.',
      ['name: Fatma', 'name: Roos', 'name: Yıldız'],
    ],
    [
      'Ik woon op Esdoornstraat 24, de Esdoornstraat dus, op 24.',
      ['address: Esdoornstraat 24', 'address: Esdoornstraat', 'address: 24'],
    ],
    [
      'Ook bij Lindestraat 12a, nummer 14 en 3599 RA is het donker.',
      ['address: Lindestraat 12a', 'address: nummer 14', 'address: 3599 RA'],
    ],
    ['Mijn zoon heeft astma en ligt in het ziekenhuis.', ['health: astma', 'health: ziekenhuis']],
  ])('is marked in %j what tells who or where', (text, marks) => {
    expect(marked(text).sort()).toEqual([...marks].sort());
  });

  it.each([
    'Een roos bij de deur, en de Lindestraat is donker.',
    'Op 2026-11-28 was het al 3 winters zo, 12 keer gemeld.',
    'Januari was koud. Jannie niet.',
  ])('is nothing marked in %j', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('is every field looked at, each word once', () => {
    const set = {
      name: 'Jan en Jan',
      quote: '',
      alt: 'Jan',
      ask: '',
      askedOf: '',
      neighbourhood: '',
    };
    expect(flagsOf(set, known).map(({ field }) => field)).toEqual(['name', 'alt']);
  });

  it('is what was marked taken out whole, and nothing that looks like it', () => {
    expect(withoutWords('Jan en Janneke, Jan Jan.', 'Jan')).toBe('… en Janneke, ….');
  });
});

it('colleagues, who walked along, and the home it is about are known', () => {
  const view = viewOver([
    seenRow('member', { name: 'Lotte' }),
    seenRow('participant', { nickname: 'Bram' }),
  ]);
  const concern = seenRow('concern', { address: { id: null, line: 'Kade 3', complex: null } });
  expect(knownIn(view, [concern])).toEqual({
    names: ['Lotte', 'Bram'],
    addresses: ['Kade 3'],
  });
});
