import { expect, test } from 'vitest';
import { reduce, rulesToCome } from '../../../schema/mutations/reduce.ts';
import { agendaDrafts, byAgenda, moveDrafts } from '../../../web/snags/agenda.ts';
import { areaAt } from '../../../web/snags/areas.ts';
import { clockOf } from '../../../web/snags/countdown.ts';
import { outcomeDrafts, outcomeProblem } from '../../../web/snags/outcome-draft.ts';
import { snagsOf } from '../../../web/snags/snag.ts';
import { groupsOf } from '../../../web/snags/snag-groups.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import { people } from '../../fixtures/people.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const mid = (n: number) => `01900000-000${n}-7000-8000-000000000000`;
const onAgenda = (text: string, n: number) => {
  const row = seenRow('snag', { about: null, rule: text, text, onAgenda: true });
  return { ...row, from: { ...row.from, onAgenda: mid(n) } };
};
const agendaOf = (rows: readonly SeenRow[]) =>
  byAgenda(groupsOf(snagsOf(viewOver(rows)), () => null)).agenda;
const names = (rows: readonly SeenRow[]) => agendaOf(rows).map(({ first }) => first.text);

/** The rows after the office did this, each draft in its turn. */
function after(rows: readonly SeenRow[], drafts: ReturnType<typeof moveDrafts>): SeenRow[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const [at, draft] of drafts.entries()) {
    const { t, e = '', set, base = {}, walk = null } = draft;
    const own = { n: at + 1, mid: draft.mid ?? `m${at}`, sv: 1, at: 1 };
    const mutation = { ...own, t, e, set, base, walk };
    const look = (kind: string, id: string) =>
      kind === 'snag' ? known.get(id) : seenRow('walk', {}, { id });
    const outcome = reduce(mutation, people.teamLead(), look, rulesToCome());
    if (!('rows' in outcome)) throw new Error(outcome.held);
    for (const row of outcome.rows) known.set(row.id, { ...row, sync: 'in' });
    expect(outcome.kept).toEqual([]);
  }
  return [...known.values()];
}

test('the agenda stands in the order in which things were put on it', () => {
  expect(names([onAgenda('b', 2), onAgenda('c', 3), onAgenda('a', 1)])).toEqual(['a', 'b', 'c']);
});

test.each([
  [2, 0, ['c', 'a', 'b', 'd']],
  [0, 1, ['b', 'a', 'c', 'd']],
  [3, 2, ['a', 'b', 'd', 'c']],
])('moving what is in place %i to %i is seen on every desk', (from, to, expected) => {
  const rows = ['a', 'b', 'c', 'd'].map((name, at) => onAgenda(name, at + 1));
  expect(names(after(rows, moveDrafts(agendaOf(rows), from, to)))).toEqual(expected);
});

test('nothing moves off the ends', () => {
  const rows = [onAgenda('a', 1), onAgenda('b', 2)];
  expect(moveDrafts(agendaOf(rows), 0, -1)).toEqual([]);
  expect(moveDrafts(agendaOf(rows), 1, 2)).toEqual([]);
});

test('taking off the agenda takes off all that was said of the same', () => {
  const rows = [onAgenda('a', 1), onAgenda('A!', 2)];
  const [group] = agendaOf(rows);
  if (!group) throw new Error('nothing is on the agenda');
  expect(agendaDrafts(group, false)).toHaveLength(2);
  expect(agendaOf(after(rows, agendaDrafts(group, false)))).toEqual([]);
});

test('an outcome has a choice, a sentence, and where somebody decides their name', () => {
  const [snag] = snagsOf(viewOver([onAgenda('a', 1)]));
  if (!snag) throw new Error('there is none');
  const fields = {
    outcome: 'who_decides' as const,
    decider: '',
    sentence: '',
    heardOn: '',
    without: [],
  };
  const problem = (more: object) => outcomeProblem([snag], { ...fields, ...more });
  expect(problem({ outcome: null })).toBe('outcome');
  expect(problem({})).toBe('decider');
  expect(problem({ decider: 'Lotte' })).toBe('sentence');
  expect(problem({ decider: 'Lotte', sentence: 'Vrijdag', without: [snag.id] })).toBe('which');
  expect(problem({ decider: 'Lotte', sentence: 'Vrijdag' })).toBe(null);
  const said = { ...fields, outcome: 'solved' as const, decider: 'Lotte', sentence: ' Klaar ' };
  expect(outcomeDrafts([snag], said).map(({ set }) => set)).toEqual([
    { outcome: 'solved', outcomeText: 'Klaar', decider: '', heardOn: null },
  ]);
  expect(outcomeDrafts([snag], { ...said, without: [snag.id] })).toEqual([]);
});

test('a place is in its complex, or else in its neighbourhood, and not in a hole of it', () => {
  const square = (code: string, ...sides: [number, number][]) => ({
    code,
    name: code,
    outline: sides.map(([low, high]) => [
      [low, low] as [number, number],
      [low, high] as [number, number],
      [high, high] as [number, number],
      [high, low] as [number, number],
    ]),
  });
  const areas = {
    neighbourhoods: [square('BU', [0, 10], [6, 8])],
    complexes: [square('C1', [1, 2])],
  };
  const at = (spot: number) => areaAt(areas, { lat: spot, lng: spot })?.code;
  expect([at(1.5), at(4), at(7), at(12)]).toEqual(['C1', 'BU', undefined, undefined]);
});

test('the clock says minutes and seconds', () => {
  expect([clockOf(600), clockOf(65), clockOf(0)]).toEqual(['10:00', '1:05', '0:00']);
});
