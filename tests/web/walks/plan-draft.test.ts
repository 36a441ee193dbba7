import { describe, expect, it } from 'vitest';
import { limits } from '../../../schema/limits.ts';
import {
  movedStop,
  newPlan,
  planOf,
  planProblems,
  readPlan,
  setOf,
  whenOf,
} from '../../../web/walks/plan-draft.ts';
import { HOUR, NOW, walk } from './rows.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const good = { day: '2026-12-03', from: '13:00', to: '14:30' };
const plan = { ...newPlan(NOW, random), ...good, areaName: 'Rozenbuurt' };

describe('a plan', () => {
  it('is when somebody says, on a Dutch clock', () => {
    const startedAt = Date.UTC(2026, 11, 3, 12);
    expect(whenOf(good, NOW)).toEqual({ startedAt, endsAt: startedAt + 1.5 * HOUR });
  });

  it.each([
    ['dayMissing', { day: '' }],
    ['dayPast', { day: '2026-11-29' }],
    ['dayFar', { day: '2028-12-03' }],
    ['timeMissing', { from: '' }],
    ['noSuchTime', { day: '2027-03-28', from: '02:30', to: '04:00' }],
    ['endFirst', { to: '12:00' }],
    ['endFirst', { to: '13:00' }],
    ['tooLong', { to: '21:30' }],
  ])('says %s of nonsense', (problem, some) => {
    expect(planProblems({ ...plan, ...some }, NOW)).toEqual([problem]);
  });

  it('of yesterday can be changed without being moved', () => {
    const day = '2026-11-29';
    const stands = Date.UTC(2026, 10, 29, 12);
    expect(planProblems({ ...plan, day }, NOW, stands)).toEqual([]);
    expect(planProblems({ ...plan, day, from: '12:00' }, NOW, stands)).toEqual(['dayPast']);
  });

  it('goes somewhere', () => {
    expect(planProblems({ ...plan, areaName: ' ' }, NOW)).toEqual(['areaMissing']);
  });

  it('comes back as it was left, and not when it is of another version', () => {
    expect(readPlan(JSON.stringify(plan))).toEqual(plan);
    expect(readPlan(JSON.stringify({ ...plan, v: 2 }))).toBeNull();
    expect(readPlan('{')).toBeNull();
    expect(readPlan(null)).toBeNull();
  });

  it('that stands is read as it was written', () => {
    const when = whenOf(good, NOW);
    if (typeof when === 'string') throw new Error(when);
    const set = setOf({ ...plan, themes: ['safe'], places: 3 }, when, 'Rozenbuurt do 3 dec');
    const stands = walk(plan.mid, 0, set);
    expect(planOf(plan.mid, stands.set)).toEqual({ ...plan, themes: ['safe'], places: 3 });
  });

  it('never has a name that does not fit', () => {
    const when = { startedAt: NOW, endsAt: NOW + HOUR };
    expect(setOf(plan, when, 'x'.repeat(100)).name).toHaveLength(limits.nameLength);
  });
});

describe('a point of the route', () => {
  const stops = ['a', 'b', 'c'].map((name) => ({ name, position: { lat: 52, lng: 5 } }));
  const names = (from: number, to: number) =>
    movedStop(stops, from, to)
      .map(({ name }) => name)
      .join('');

  it('goes earlier and later, and never out of it', () => {
    expect([names(2, 1), names(0, 1), names(0, -1), names(2, 3)]).toEqual([
      'acb',
      'bac',
      'abc',
      'abc',
    ]);
  });
});
