import { describe, expect, it } from 'vitest';
import { lastTimeHere, standingOf } from '../../../web/walks/last-time.ts';
import { NOW, row, viewOf, walk } from './rows.ts';

const area = [
  { lat: 52, lng: 5 },
  { lat: 52, lng: 5.01 },
  { lat: 52.01, lng: 5.01 },
  { lat: 52.01, lng: 5 },
];
const here = { id: 'plan', area, areaName: 'Rozenbuurt', before: NOW, now: NOW };
const find = (id: string, on: string, set = {}) =>
  row('observation', id, { category: 'litter', position: { lat: 52.005, lng: 5.005 }, ...set }, on);
const promise = (id: string, on: string, place: number, set = {}) =>
  row(
    'promise',
    id,
    {
      about: { kind: 'walk', id: on },
      what: id,
      dueOn: '2026-12-01',
      place,
      isKept: false,
      ...set,
    },
    on,
  );

describe('the last time here', () => {
  it('is the latest walk with a find in the area, and tells what is still open of it', () => {
    const last = lastTimeHere(
      viewOf([
        walk('older', -300),
        walk('last', -100),
        walk('elsewhere', -50),
        find('f1', 'older'),
        find('f2', 'last'),
        find('f3', 'last', { status: 'done' }),
        find('f4', 'last'),
        row('answer', 'a', { about: { kind: 'observation', id: 'f4' } }, 'last'),
        promise('second', 'last', 2),
        promise('first', 'last', 1),
        promise('kept', 'last', 3, { isKept: true }),
      ]),
      here,
    );
    expect(last?.walk.id).toBe('last');
    expect(last?.promises.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(last?.finds.map(({ id }) => id)).toEqual(['f2']);
  });

  it('is known by the name of the area, or by what the server says, where no find is here', () => {
    const rows = viewOf([walk('named', -100, { areaName: 'Rozenbuurt' }), walk('told', -50)]);
    expect(lastTimeHere(rows, here)?.walk.id).toBe('named');
    expect(lastTimeHere(rows, here, new Set(['told']))?.walk.id).toBe('told');
  });

  it('is never a plan, nor the walk itself, nor one that is still out', () => {
    const rows = viewOf([
      walk('out', -0.5, { areaName: 'Rozenbuurt' }),
      walk('plan', -1, { areaName: 'Rozenbuurt' }),
      walk('other plan', -1, { areaName: 'Rozenbuurt', isPlanned: true }),
    ]);
    expect(lastTimeHere(rows, here)).toBeNull();
  });
});

it('a promise is due until its day, late after it, and kept once somebody says so', () => {
  const one = (set = {}) =>
    promise('p', 'w', 1, set) as unknown as Parameters<typeof standingOf>[0];
  expect(standingOf(one(), '2026-12-01')).toBe('due');
  expect(standingOf(one(), '2026-12-02')).toBe('late');
  expect(standingOf(one({ isKept: true }), '2026-12-02')).toBe('kept');
});
