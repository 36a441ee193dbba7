import { expect, test } from 'vitest';
import { addressesToChoose, searchAddresses } from '../../../web/walk/address-search.ts';

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

const pompoen = { id: '3599ZZ-12-A', street: 'Pompoenpad', house: '12A', lat: 52, lng: 5 };
const linde = { ...pompoen, id: '3599ZZ-14', street: 'Lindestraat', house: '14', lat: 52.1 };
const homes = [pompoen, linde, { ...pompoen, id: 'x', house: '13', lat: null, lng: null }].map(
  (home) => ({ ...home, complex: null, complexName: null }),
);

test('the organisation’s homes are chosen from, and on the drawn neighbourhood its other doors too', () => {
  const chosen = addressesToChoose(homes, all, true);
  expect(searchAddresses(chosen, 'pompoen'), 'nor one that nobody knows the place of').toEqual([
    { label: 'Pompoenpad 12A', lat: 52, lng: 5 },
  ]);
  expect(searchAddresses(chosen, 'lindestraat 14').map(({ lat }) => lat)).toEqual([52.1, 52]);
  expect(chosen).toHaveLength(2 + all.length - 1);
});

test('with a map service a drawn door is no address, unless there are no homes at all', () => {
  expect(addressesToChoose(homes, all, false)).toHaveLength(2);
  expect(addressesToChoose([], all, false)).toEqual(all);
});
