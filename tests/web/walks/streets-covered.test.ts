import { describe, expect, it } from 'vitest';
import { coveredStreets, streetOf } from '../../../web/walks/streets-covered.ts';

const area = [
  { lat: 52, lng: 5 },
  { lat: 52, lng: 5.01 },
  { lat: 52.01, lng: 5.01 },
  { lat: 52.01, lng: 5 },
];
const door = (street: string, lat: number, lng = 5.005) => ({ street, lat, lng });
const doors = [
  door('Tulpstraat', 52.002),
  door('Tulpstraat', 52.004),
  door('Lindestraat', 52.005),
  door('Rozenstraat', 52.006),
  door('Verweg', 53),
];
const tick = (street: string, part: 'all' | 'odd' | 'even' = 'all', isDone = true) => ({
  street,
  part,
  isDone,
});

describe('the streets of a walk', () => {
  it('are those of its area, walked where one was ticked or something was noted', () => {
    const found = coveredStreets(area, doors, [tick('Tulpstraat')], ['Lindestraat', '']);
    expect(found.map(({ street, walked }) => [street, walked])).toEqual([
      ['Lindestraat', 'some'],
      ['Rozenstraat', 'not'],
      ['Tulpstraat', 'whole'],
    ]);
  });

  it('tell which side was walked, and nothing of sides once both were', () => {
    const ticked = [
      tick('Tulpstraat', 'odd'),
      tick('Rozenstraat', 'odd'),
      tick('Rozenstraat', 'even'),
    ];
    const parts = coveredStreets(area, doors, ticked, []).map((one) => [
      one.street,
      one.walked,
      one.parts,
    ]);
    expect(parts).toEqual([
      ['Lindestraat', 'not', []],
      ['Rozenstraat', 'whole', []],
      ['Tulpstraat', 'some', ['odd']],
    ]);
  });

  it('were not walked where the tick was taken back', () => {
    const [one] = coveredStreets(
      area,
      [door('Tulpstraat', 52.002)],
      [tick('Tulpstraat', 'all', false)],
      [],
    );
    expect(one?.walked).toBe('not');
  });

  it('without an area are those that were walked', () => {
    expect(coveredStreets(null, doors, [], ['Verweg']).map(({ street }) => street)).toEqual([
      'Verweg',
    ]);
  });

  it('run along their doors from one end to the other', () => {
    const many = [5, 1, 3, 2, 4].map((n) => door('Tulpstraat', 52.001 + n * 0.001));
    const [one] = coveredStreets(area, many, [], []);
    const lats = one?.line.map(({ lat }) => lat.toFixed(3)) ?? [];
    expect([...lats].sort()).toEqual(['52.002', '52.003', '52.004', '52.005', '52.006']);
    expect([lats, [...lats].reverse()]).toContainEqual([...lats].sort());
  });

  it('are named without a number', () => {
    expect(streetOf('Lindestraat 14 B')).toBe('Lindestraat');
    expect(streetOf('Plein 1940 12')).toBe('Plein');
    expect(streetOf('')).toBe('');
  });
});
