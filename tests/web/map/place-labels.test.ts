import { describe, expect, test } from 'vitest';
import { neighbourhood, numberedHomes } from '../../../schema/demo/neighbourhood.ts';
import { type Candidate, placeLabels, type Sight } from '../../../web/map/place-labels.ts';
import { namesAt, namesOf, numbersOf } from '../../../web/map/street-names.ts';
import { pixelsPerMetre } from '../../../web/map/visible-centre.ts';

const names = [...namesOf(neighbourhood()), ...numbersOf(numberedHomes())];

/** What a phone shows around a place at a zoom. */
function phone(zoom: number, east = 0, south = 0): Sight {
  const scale = pixelsPerMetre(zoom, 52.084);
  const [x, y] = [390 / scale / 2, 760 / scale / 2];
  return { west: east - x, east: east + x, north: south - y, south: south + y, scale };
}

const shownAt = (zoom: number, sight: Sight, before: string[] = [], taken: Candidate[] = []) =>
  placeLabels(namesAt(names, zoom), sight, new Set(before), taken);

/** Corners and more of a name's box, in metres. */
function pointsOf({ at, angle, width, height }: Candidate, scale: number): [number, number][] {
  const points: [number, number][] = [];
  for (let a = -0.5; a <= 0.5; a += 0.125) {
    for (let b = -0.5; b <= 0.5; b += 0.25) {
      const [x, y] = [(a * width) / scale, (b * height) / scale];
      points.push([
        at[0] + x * Math.cos(angle) - y * Math.sin(angle),
        at[1] + x * Math.sin(angle) + y * Math.cos(angle),
      ]);
    }
  }
  return points;
}

const isIn = ([x, y]: [number, number], { at, angle, width, height }: Candidate, scale: number) => {
  const [dx, dy] = [(x - at[0]) * scale, (y - at[1]) * scale];
  return (
    Math.abs(dx * Math.cos(angle) + dy * Math.sin(angle)) < width / 2 &&
    Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle)) < height / 2
  );
};

describe.each([15, 16, 17, 18, 19, 20])('at zoom %i', (zoom) => {
  const sights = [phone(zoom), phone(zoom, -120, 60), phone(zoom, 90, -40), phone(zoom, 200, 120)];

  test('every name is seen whole', () => {
    for (const sight of sights)
      for (const name of shownAt(zoom, sight))
        for (const [x, y] of pointsOf(name, sight.scale)) {
          expect(x).toBeGreaterThan(sight.west);
          expect(x).toBeLessThan(sight.east);
          expect(y).toBeGreaterThan(sight.north);
          expect(y).toBeLessThan(sight.south);
        }
  });

  test('no name lies over another', () => {
    for (const sight of sights) {
      const shown = shownAt(zoom, sight);
      const over = shown.filter((one) =>
        shown.some(
          (other) =>
            other !== one && pointsOf(one, sight.scale).some((at) => isIn(at, other, sight.scale)),
        ),
      );
      expect(over.map(({ text }) => text)).toEqual([]);
    }
  });
});

test.each([17, 18, 19])('names a street somewhere in every sight at zoom %i', (zoom) => {
  for (const at of [-150, -60, 0, 60, 150])
    expect(shownAt(zoom, phone(zoom, at, at)).some(({ kind }) => kind === 'street')).toBe(true);
});

test('says the neighbourhood’s name from far away, and no street’s', () => {
  const shown = shownAt(15, phone(15));
  expect(shown.map(({ text }) => text)).toContain('Rozenbuurt');
  expect(shown.some(({ kind }) => kind === 'street')).toBe(false);
});

test('numbers homes from close by only', () => {
  const numbers = (zoom: number) =>
    shownAt(zoom, phone(zoom, -60, 30)).filter(({ kind }) => kind === 'number');
  expect(numbers(18.5)).toEqual([]);
  expect(numbers(19).length).toBeGreaterThan(10);
});

test('leaves names where they are while the map moves a little', () => {
  const before = shownAt(18, phone(18));
  const ids = before.map(({ id }) => id);
  const moved = phone(18, 6, 4);
  const after = shownAt(18, moved, ids).map(({ id }) => id);
  const stillWhole = placeLabels(before, moved, new Set()).map(({ id }) => id);
  expect(stillWhole.length).toBeGreaterThan(2);
  expect(after).toEqual(expect.arrayContaining(stillWhole));
});

test('writes nothing under what stands over the map', () => {
  const sight = phone(18);
  const sign: Candidate = {
    id: 'sign',
    group: 'sign',
    at: [0, 0],
    angle: 0,
    width: 300,
    height: 400,
    apart: 0,
  };
  const shown = shownAt(18, sight, [], [sign]);
  expect(shown.length).toBeGreaterThan(0);
  for (const name of shown)
    expect(pointsOf(name, sight.scale).some((at) => isIn(at, sign, sight.scale))).toBe(false);
});

test('draws no name on a bridge: the bridge is to be seen', () => {
  const canal = neighbourhood().water.find(({ kind }) => kind === 'canal')?.outline ?? [];
  expect(canal.length).toBeGreaterThan(0);
  const south = (x: number) => -154 - x * 0.15;
  const onBridges = names.filter(
    ({ kind, at }) => kind === 'street' && Math.abs(at[1] - south(at[0])) < 8,
  );
  expect(onBridges).toEqual([]);
});
