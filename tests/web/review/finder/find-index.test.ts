import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPosition } from '../../../../schema/demo/plane.ts';
import { categories } from '../../../../schema/vocabulary/categories.ts';
import { findStatuses } from '../../../../schema/workflow.ts';
import type { Entry } from '../../../../web/review/finder/entry.ts';
import type { Filter, Sort } from '../../../../web/review/finder/filter.ts';
import { FindIndex } from '../../../../web/review/finder/find-index.ts';
import { entry, everywhere, facts, many, noon } from './made-entries.ts';

const DAY = 86_400_000;

function index(entries: readonly Entry[], more: Partial<typeof facts> = {}): FindIndex {
  const made = new FindIndex();
  made.learn(entries);
  made.facts({ ...facts, ...more });
  return made;
}

const ask = (filter: Filter = {}, sort: Sort = 'oldest', keep: string | null = null) => ({
  filter,
  sort,
  from: 0,
  count: 1000,
  keep,
});
const idsOf = (of: FindIndex, filter: Filter, sort?: Sort, keep?: string | null) =>
  of.list(ask(filter, sort, keep)).entries.map(({ id }) => id);

describe('searching', () => {
  const all = index([
    entry('aaa111', { words: 'Vuil bij de Élan-flat' }),
    entry('bbb222', { category: 'broken', walk: 'w2' }),
    entry('ccc333', { category: 'lovely', labels: ['Spoed'] }),
  ]);
  test('finds by words, whatever the capitals and accents', () => {
    expect(idsOf(all, { text: 'elan' })).toEqual(['aaa111']);
    expect(idsOf(all, { text: 'VUIL flat' })).toEqual(['aaa111']);
  });
  test('finds by the name of a kind in both languages, a label, a walk and the id', () => {
    expect(idsOf(all, { text: 'kapot' })).toEqual(['bbb222']);
    expect(idsOf(all, { text: 'lovely' })).toEqual(['ccc333']);
    expect(idsOf(all, { text: 'spoed' })).toEqual(['ccc333']);
    expect(idsOf(all, { text: 'cafe' })).toEqual(['bbb222']);
    expect(idsOf(all, { text: 'aaa111' })).toEqual(['aaa111']);
  });
  test('answers to one letter', () => {
    expect(idsOf(all, { text: 'v' })).toEqual(['aaa111', 'ccc333']);
  });
  test('what nothing has finds nothing', () => {
    expect(all.list(ask({ text: 'xyz' }))).toMatchObject({ total: 0, all: 3, entries: [] });
  });
});

describe('filtering', () => {
  test('what is put off is left out until its day, and asked for by itself', () => {
    const all = index([entry('a'), entry('b', { laterUntil: '2026-12-01' })]);
    expect(idsOf(all, {})).toEqual(['a']);
    expect(idsOf(all, { isLater: true })).toEqual(['b']);
    all.facts({ ...facts, today: '2026-12-01' });
    expect(idsOf(all, {})).toEqual(['a', 'b']);
  });
  test('a duplicate is left out, unless somebody has it open', () => {
    const all = index([entry('a'), entry('b', { duplicateOf: 'a' })]);
    expect(idsOf(all, {})).toEqual(['a']);
    expect(idsOf(all, {}, 'oldest', 'b')).toEqual(['a', 'b']);
    expect(all.list(ask()).all).toBe(1);
  });
  test('a find that was decided on stays where it is while it is open', () => {
    const all = index([entry('a'), entry('b', { at: noon + 1 })]);
    all.overlay([entry('a', { status: 'seen' })], []);
    const kept = all.list(ask({ statuses: ['new'] }, 'oldest', 'a'));
    expect(kept.entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(kept.keptAt).toBe(0);
    expect(idsOf(all, { statuses: ['new'] })).toEqual(['b']);
  });
  test('by place: a drawn area, and a neighbourhood of the register', () => {
    const corner = (east: number, south: number) => toPosition([east, south]);
    const area = [corner(-50, -50), corner(50, -50), corner(50, 50), corner(-50, 50)];
    const hole = [corner(90, -10), corner(110, -10), corner(110, 10), corner(90, 10)];
    const far = [corner(80, -50), corner(120, -50), corner(120, 50), corner(80, 50)];
    const all = index([entry('in'), entry('out', {}, 100)], {
      neighbourhoods: { BU1: [area], BU3: [area, far], BU4: [area, far, hole] },
    });
    expect(idsOf(all, { area })).toEqual(['in']);
    expect(idsOf(all, { neighbourhood: 'BU1' })).toEqual(['in']);
    expect(idsOf(all, { neighbourhood: 'BU2' })).toEqual([]);
    expect(idsOf(all, { neighbourhood: 'BU3' })).toEqual(['in', 'out']);
    expect(idsOf(all, { neighbourhood: 'BU4' })).toEqual(['in']);
  });
  test('by what touches the work of a team', () => {
    const teams = { t: { categories: ['damp' as const], people: ['p'] } };
    const all = index(
      [
        entry('a', { category: 'damp', kind: 'concern' }),
        entry('b', { assignee: 'member:p' }),
        entry('c', { assignee: 'team:t' }),
        entry('d', { assignee: 'member:q' }),
      ],
      { teams },
    );
    expect(idsOf(all, { team: 't' })).toEqual(['a', 'b', 'c']);
    expect(idsOf(all, { assignee: 'none' })).toEqual(['a']);
  });
  test('by age, and by who waits for an answer', () => {
    const all = index([
      entry('old', { at: noon - 20 * DAY, status: 'done' }),
      entry('fresh', { status: 'done', isAnswered: true }),
    ]);
    expect(idsOf(all, { olderThanDays: 14 })).toEqual(['old']);
    expect(idsOf(all, { withinDays: 14 })).toEqual(['fresh']);
    expect(idsOf(all, { isUnanswered: true })).toEqual(['old']);
  });
  test('says how many there would be with another choice', () => {
    const all = index([entry('a'), entry('b', { category: 'broken', voice: 'child' })]);
    const { counts, total } = all.list(ask({ categories: ['litter'] }));
    expect(total).toBe(1);
    expect(counts.categories).toEqual({ litter: 1, broken: 1 });
    expect(counts.voices).toEqual({ adult: 1, child: 0 });
  });
});

describe('this device and the index', () => {
  test('what is on this device goes before what the index says, and what is removed is gone', () => {
    const all = index([entry('a', { words: 'oud' }), entry('b')]);
    all.overlay([entry('a', { words: 'nieuw' })], ['b']);
    all.learn([entry('a', { words: 'oud', seq: 9 }), entry('b')]);
    expect(all.byId(['a', 'b']).map(({ words }) => words)).toEqual(['nieuw']);
  });
  test('sorts what came later among what was there', () => {
    const all = index([entry('b', { at: 2 }), entry('d', { at: 4 })]);
    expect(idsOf(all, {})).toEqual(['b', 'd']);
    all.overlay([entry('c', { at: 3 }), entry('a', { at: 1 })], []);
    expect(idsOf(all, {})).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(all, {}, 'newest')).toEqual(['d', 'c', 'b', 'a']);
  });
  test('near is nearest first, from the chosen one on', () => {
    const all = index([entry('a'), entry('c', {}, 30), entry('b', {}, 10)]);
    expect(idsOf(all, {}, 'near', 'a')).toEqual(['a', 'b', 'c']);
    const near = all.near({ position: toPosition([0, 0]), metres: 20, limit: 9, except: 'a' });
    expect(near.map(({ id, metres }) => [id, Math.round(metres)])).toEqual([['b', 10]]);
  });
});

describe('the map', () => {
  const town = index(many(3000));
  const filters: fc.Arbitrary<Filter> = fc.record(
    {
      categories: fc.subarray(categories.map(({ id }) => id)),
      statuses: fc.subarray([...findStatuses]),
      voice: fc.constantFrom('adult' as const, 'child' as const),
      withinDays: fc.integer({ min: 1, max: 400 }),
      text: fc.constantFrom('', 'v', 'lamp', 'kou'),
      isLater: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  test('holds as many finds as the list says, with at most 250 marks', () => {
    const zooms = fc.double({ min: 8, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        filters,
        zooms,
        fc.option(fc.integer({ min: 0, max: 2999 })),
        (filter, zoom, n) => {
          const keep = n === null ? null : `find-${n}`;
          const { total } = town.list({ ...ask(filter, 'oldest', keep), count: 0 });
          const { singles, groups } = town.map({ filter, zoom, bounds: everywhere, keep });
          expect(groups.reduce((sum, { count }) => sum + count, singles.length)).toBe(total);
          expect(groups.length + singles.length).toBeLessThanOrEqual(250 + 250);
          for (const { count, kinds } of groups)
            expect(kinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(count);
        },
      ),
      { numRuns: 60 },
    );
  });
  test('leaves a child and an adult on the same spot side by side', () => {
    const two = index([
      entry('a', { judgement: 'good' }),
      entry('b', { judgement: 'bad', voice: 'child' }, 5),
    ]);
    const seen = two.map({ filter: {}, zoom: 17, bounds: everywhere, keep: null });
    expect(seen.singles.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });
  test('does not put an adult beside a child’s find that an adult judged already', () => {
    const both = { judgement: 'bad', adultJudgement: 'good', voice: 'child' } as const;
    const two = index([entry('a', { judgement: 'good' }), entry('b', both, 5)]);
    const seen = two.map({ filter: {}, zoom: 17, bounds: everywhere, keep: null });
    expect(seen.groups).toMatchObject([{ count: 2 }]);
  });
});

describe('cells', () => {
  const seen = (entries: Entry[]) =>
    index(entries).hexes({ filter: {}, zoom: 17, bounds: everywhere, keep: null });
  const some = (count: number, part: Partial<Entry> = {}) =>
    Array.from({ length: count }, (_, n) => entry(`${part.kind ?? 'seen'} ${n}`, part));
  const told = { kind: 'concern', category: 'damp' } as const;
  test('say nothing of fewer than five finds', () => {
    expect(seen(some(4))).toEqual([]);
    expect(seen(some(5))).toMatchObject([{ finds: 5, households: 0 }]);
  });
  test('say nothing of what fewer than three households told', () => {
    expect(seen([...some(5), ...some(2, told)])).toMatchObject([{ finds: 5, households: 0 }]);
    expect(seen([...some(3), ...some(2, told)])).toEqual([]);
    const [cell] = seen([...some(2), ...some(3, told)]);
    expect(cell).toMatchObject({ finds: 5, households: 3 });
    expect(cell?.kinds).toEqual([
      { kind: 'damp', count: 3 },
      { kind: 'litter', count: 2 },
    ]);
    expect(cell?.corners).toHaveLength(6);
  });
});
