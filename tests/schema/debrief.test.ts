import { describe, expect, it } from 'vitest';
import {
  debriefed,
  debriefPart,
  inDebriefOrder,
  mayBeShared,
  ownVote,
  seenTwice,
  togetherWith,
  votesByFind,
} from '../../schema/debrief.ts';
import type { Fields, Kind, Row } from '../../schema/entities/row.ts';

let made = 0;
const row = (kind: Kind, set: Fields, more: Partial<Row> = {}): Row => {
  made++;
  return {
    kind,
    id: `m${String(made).padStart(4, '0')}`,
    seq: made,
    walk: 'walk',
    audience: 'walk',
    by: 'samira',
    at: made,
    isDeleted: false,
    set,
    from: {},
    ...more,
  };
};
const about = (id: string) => ({ about: { kind: 'observation', id } });
const verdict = (find: string, set: Fields, more?: Partial<Row>) =>
  row(
    'verdict',
    { ...about(find), keep: 'keep', with: null, takenBy: null, team: null, ...set },
    more,
  );

describe('what stands of a find', () => {
  it('is what was accepted first, whatever the clocks of two phones say', () => {
    const late = verdict('a', { keep: 'remove' }, { seq: 9, at: 1 });
    const first = verdict('a', { keep: 'keep' }, { seq: 4, at: 1_000 });
    const known = debriefed([late, first]).get('a');
    expect(known?.row).toBe(first);
    expect(known?.others).toEqual([late]);
  });

  it('is the server’s before what is only on this phone', () => {
    const here = verdict('a', { keep: 'private' }, { seq: 0 });
    const there = verdict('a', { keep: 'keep' }, { seq: 800 });
    expect(debriefed([here, there]).get('a')?.row).toBe(there);
  });

  it('names nobody beside it who says the same', () => {
    const two = [verdict('a', { takenBy: 'us' }), verdict('a', { takenBy: 'us' })];
    expect(debriefed(two).get('a')?.others).toEqual([]);
  });

  it('is nothing once it was taken back', () => {
    expect(debriefed([verdict('a', {}, { isDeleted: true })]).has('a')).toBe(false);
  });
});

describe('hands', () => {
  it('of all phones are added, and those taken back are not', () => {
    const votes = [
      row('vote', { ...about('a'), weight: 4 }),
      row('vote', { ...about('a'), weight: 2 }, { by: 'jan' }),
      row('vote', { ...about('a'), weight: 9 }, { by: 'kim', isDeleted: true }),
      row('vote', { ...about('b'), weight: 1 }),
    ];
    expect([...votesByFind(votes)]).toEqual([
      ['a', 6],
      ['b', 1],
    ]);
    expect(ownVote(votes, 'a', 'jan')?.set.weight).toBe(2);
    expect(ownVote(votes, 'a', 'kim')).toBeUndefined();
  });

  it('a find that somebody else saw too is known, not by whom', () => {
    const seen = [row('also_seen', about('a')), row('also_seen', about('b'), { isDeleted: true })];
    expect([...seenTwice(seen)]).toEqual(['a']);
  });
});

describe('finds that go together', () => {
  const merge = (find: string, other: string) => verdict(find, { keep: 'merge', with: other });

  it('end with the last of the chain', () => {
    const known = debriefed([merge('a', 'b'), merge('b', 'c')]);
    expect([...togetherWith(['a', 'b', 'c'], known).values()]).toEqual(['c', 'c', 'c']);
  });

  it('that point at each other are one, the same on each phone', () => {
    const known = debriefed([merge('a', 'b'), merge('b', 'a'), merge('c', 'b')]);
    expect([...togetherWith(['a', 'b', 'c'], known).values()]).toEqual(['a', 'a', 'a']);
  });

  it('stay by themselves where the other is not here', () => {
    const known = debriefed([merge('a', 'gone')]);
    expect(togetherWith(['a'], known).get('a')).toBe('a');
  });
});

describe('the order of the debrief', () => {
  const find = (set: Fields, more?: Partial<Row>) => row('observation', set, more);

  it('is what children found, what is nice, what is wrong, each as it was walked', () => {
    const broken = find({ category: 'broken' });
    const early = find({ category: 'litter' }, { at: 0 });
    const bench = find({ category: 'lovely' });
    const well = find({ category: 'other', judgement: 'good' });
    const scary = find({ category: 'unsafe', via: 'kid' });
    expect(inDebriefOrder([broken, early, bench, well, scary])).toEqual([
      scary,
      bench,
      well,
      early,
      broken,
    ]);
    expect(debriefPart(scary)).toBe('child');
  });

  it('never has what was told at a door, was taken away, or its child hid', () => {
    expect(mayBeShared(find({}))).toBe(true);
    expect(mayBeShared(row('concern', {}, { audience: 'door' }))).toBe(false);
    expect(mayBeShared(find({}, { audience: 'door' }))).toBe(false);
    expect(mayBeShared(find({}, { isDeleted: true }))).toBe(false);
    expect(mayBeShared(find({ via: 'kid', isHidden: true }))).toBe(false);
  });
});
