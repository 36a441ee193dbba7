import { expect, it } from 'vitest';
import { findPlace } from '../../../web/walks/find-place.ts';

const door = (street: string, number: string, lat: number) => ({
  street,
  label: `${street} ${number}`,
  lat,
  lng: 5,
});
const doors = [
  door('Lindestraat', '1', 52.1),
  door('Lindestraat', '3', 52.2),
  door('Lindestraat', '5', 52.3),
  door('Curaçaostraat', '2', 52.4),
];

it('finds a door as somebody types it, and of a street the middle', () => {
  expect(findPlace(doors, ' lindestraat  3')?.name).toBe('Lindestraat 3');
  expect(findPlace(doors, 'CURACAOSTRAAT 2')?.position.lat).toBe(52.4);
  expect(findPlace(doors, 'Lindestraat')).toEqual({
    name: 'Lindestraat',
    position: { lat: 52.2, lng: 5 },
  });
});

it('makes up no place for what it does not know', () => {
  expect(findPlace(doors, 'Lindestraat 4')).toBeNull();
  expect(findPlace(doors, ' ')).toBeNull();
});
