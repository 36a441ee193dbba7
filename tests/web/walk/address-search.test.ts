import { expect, test } from 'vitest';
import { searchAddresses } from '../../../web/walk/address-search.ts';

const all = [
  'Lindestraat 114',
  'Lindestraat 14a',
  'Lindestraat 14',
  'Lindestraat 2',
  'Meidoornstraat 14',
  'Kade Zuid 3',
  'Oranjeplein 14-2',
].map((label) => ({ label, lat: 52, lng: 5 }));
const search = (typed: string) => searchAddresses(all, typed).map(({ label }) => label);

test('finds a front door by the beginning of its street and its number', () => {
  expect(search('linde 14')).toEqual(['Lindestraat 14', 'Lindestraat 14a']);
  expect(search('14 LINDE')).toEqual(['Lindestraat 14', 'Lindestraat 14a']);
  expect(search('oranje 2')).toEqual(['Oranjeplein 14-2']);
});

test('a street alone lists its doors by number', () => {
  expect(search('lindestraat')).toEqual([
    'Lindestraat 2',
    'Lindestraat 14',
    'Lindestraat 14a',
    'Lindestraat 114',
  ]);
});

test('a second word of a street counts too', () => {
  expect(search('zuid')).toEqual(['Kade Zuid 3']);
});

test('nothing typed, or a street that is not there, finds nothing', () => {
  expect(search('  ')).toEqual([]);
  expect(search('kerk')).toEqual([]);
  expect(search('straat')).toEqual([]);
});
