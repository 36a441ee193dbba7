import { expect, test } from 'vitest';
import {
  addressOf,
  homesAt,
  homesLike,
  streetsOf,
  typedAddress,
} from '../../../web/door/houses.ts';

const home = (street: string, house: string) => ({
  id: `${street} ${house}`,
  street,
  house,
  complex: 'C1',
  complexName: 'Linden',
  lat: 52.08,
  lng: 5.07,
});
const homes = [
  home('Lindestraat', '14-2'),
  home('Lindestraat', '14'),
  home('Lindestraat', '14a'),
  home('Lindestraat', '114'),
  home('Jan Steenlaan', '2'),
];
const houses = (found: typeof homes) => found.map(({ house }) => house);

test('a number finds its homes with what comes behind it, and no other number', () => {
  expect(houses(homesAt(homes, 'Lindestraat', '14') as typeof homes)).toEqual([
    '14',
    '14-2',
    '14a',
  ]);
  expect(homesAt(homes, 'Lindestraat', '1')).toEqual([]);
  expect(homesAt(homes, 'Lindestraat', '2')).toEqual([]);
});

test('streets come as near as their homes', () => {
  expect(streetsOf(homes)).toEqual(['Lindestraat', 'Jan Steenlaan']);
});

test('what is typed is a home of the list, or is kept as it was typed', () => {
  expect(typedAddress(homes, 'lindestraat  14-2')).toMatchObject({ id: 'Lindestraat 14-2' });
  expect(typedAddress(homes, 'Verzonnenlaan 3 ')).toEqual({
    id: null,
    line: 'Verzonnenlaan 3 ',
    complex: null,
    place: null,
  });
  expect(typedAddress(homes, '  ')).toBeNull();
});

test('what is half typed can be finished with one tap', () => {
  expect(houses(homesLike(homes, 'linde', 2) as typeof homes)).toEqual(['14-2', '14']);
  expect(homesLike(homes, 'jan steenlaan 2', 4)).toEqual([]);
  expect(homesLike(homes, '', 4)).toEqual([]);
});

test('a home without a place is an address all the same', () => {
  const [first] = homes;
  if (!first) throw new Error('no home');
  expect(addressOf({ ...first, lat: null })).toMatchObject({ id: first.id, place: null });
});
