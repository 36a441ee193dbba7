import { describe, expect, it } from 'vitest';
import { freePlaces, goesAlong, groupWalks, stageOf } from '../../../web/walks/walk-order.ts';
import { NOW, walk } from './rows.ts';

const plan = (id: string, inHours: number, set = {}) =>
  walk(id, inHours, { isPlanned: true, ...set });

describe('the list of walks', () => {
  it('has planned ones first with the soonest on top, then those out now, then the past with the latest on top', () => {
    const groups = groupWalks(
      [
        walk('older', -200),
        plan('later', 48),
        walk('out', -0.5),
        walk('old', -48),
        plan('soon', 2),
        { ...plan('gone', 3), isDeleted: true },
      ],
      NOW,
    );
    const ids = Object.values(groups).map((some) => some.map(({ id }) => id));
    expect(ids).toEqual([['soon', 'later'], ['out'], ['old', 'older']]);
  });

  it('lets a plan of yesterday, or one on a clock an hour off, still begin', () => {
    expect(stageOf(plan('yesterday', -25), NOW)).toBe('planned');
    expect(stageOf(plan('an hour ago', -1), NOW)).toBe('planned');
    expect(stageOf(plan('long ago', -24 * 9), NOW)).toBe('never-begun');
  });

  it('counts a walk as over once a person closed it, or its code let nobody in any more', () => {
    expect(stageOf(walk('closed', -0.5, { closedAt: NOW }), NOW)).toBe('over');
    expect(stageOf(walk('late', -2.5), NOW)).toBe('under-way');
    expect(stageOf(walk('out of time', -4), NOW)).toBe('over');
  });
});

describe('places on a walk', () => {
  it('are free as long as nobody sits there', () => {
    const seats = [{ id: 's', by: 'noor' }];
    expect(freePlaces(plan('one', 2, { places: 2, seats }))).toBe(1);
    expect(freePlaces(plan('full', 2, { places: 1, seats }))).toBe(0);
    expect(freePlaces(plan('none', 2))).toBeNull();
  });

  it('are for who is planned and who signed up', () => {
    const people = [{ person: 'sam', task: 'guide' as const }];
    const one = plan('one', 2, { people, seats: [{ id: 's', by: 'noor' }] });
    expect(['sam', 'noor', 'jan'].map((who) => goesAlong(one, who))).toEqual([true, true, false]);
  });
});
