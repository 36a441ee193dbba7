import { expect, test } from 'vitest';
import { newDraft } from '../../../web/door/draft.ts';
import { dayAfter, promiseIn, promiseOf } from '../../../web/door/promised.ts';
import { runsHere } from '../../../web/door/use-running.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const now = new Date(2026, 10, 25, 23, 30).getTime();
const house = { promiseDays: { mould: 7 }, promiseTeams: { mould: 'team-1' } };

test('promises by the table of the organisation, by category', () => {
  expect(promiseOf(house, 'mould', now)).toEqual({ dueOn: '2026-12-02', team: 'team-1', what: '' });
  expect(promiseOf(house, 'cold', now).dueOn).toBeNull();
  expect(promiseOf(undefined, 'mould', now).dueOn).toBeNull();
  expect(promiseOf(house, null, now).dueOn).toBeNull();
});

test('what was promised by hand stands, also when that is nothing', () => {
  const draft = newDraft(now, (bytes) => crypto.getRandomValues(bytes));
  const nothing = { dueOn: null, team: null, what: '' };
  const told = { ...draft, category: 'mould' as const };
  expect(promiseIn(told, house, now).dueOn).toBe('2026-12-02');
  expect(promiseIn({ ...told, promise: nothing }, house, now)).toEqual(nothing);
});

test('a week is seven days, also when the clock changes', () => {
  expect(dayAfter(new Date(2026, 9, 23, 0, 30).getTime(), 7)).toBe('2026-10-30');
});

test('something runs at an address for thirty days after it was told', () => {
  const day = 24 * 3_600_000;
  const address = { id: 'A1', line: 'Lindestraat 14', complex: null };
  const told = (at: number, id: string) => seenRow('concern', { address }, { at, id });
  const view = (at: number) => ({
    ...viewOver([told(at, 'x')]),
    rows: new Map(),
    byId: () => undefined,
  });
  expect(runsHere(view(now - 29 * day), 'A1', 'mine', now)).toBe(true);
  expect(runsHere(view(now - 31 * day), 'A1', 'mine', now)).toBe(false);
  expect(runsHere(view(now), 'A2', 'mine', now)).toBe(false);
  expect(runsHere(view(now), 'A1', 'x', now)).toBe(false);
});
