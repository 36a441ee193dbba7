import { expect, test } from 'vitest';
import { asConcern } from '../../../web/answer/concern-rows.ts';
import {
  dayAfter,
  daysUntil,
  openPromises,
  waitingResidents,
} from '../../../web/answer/promise-order.ts';
import { nl } from '../../../web/text/answer/nl.ts';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

const told = (set: Record<string, unknown> = {}) =>
  asConcern(seenRow('concern', { category: 'mould', position: spot, status: 'seen', ...set }));
const about = ({ id }: { id: string }) => ({ kind: 'concern', id });

test('the longest overdue comes first; what was kept or belongs to nothing does not come', () => {
  const one = told();
  const promise = (dueOn: string, set = {}) =>
    seenRow('promise', { about: about(one), dueOn, what: '', isKept: false, ...set });
  const rows = [
    promise('2026-12-01'),
    promise('2026-11-20'),
    promise('2026-11-10', { isKept: true }),
    promise('2026-11-24'),
    promise('2026-11-01', { about: { kind: 'concern', id: 'gone' } }),
  ];
  const order = openPromises(viewOver([one, ...rows])).map(({ promise: { set } }) => set.dueOn);
  expect(order).toEqual(['2026-11-20', '2026-11-24', '2026-12-01']);
});

test('what a walk promised stands among them, with the walk it was given on, and says nothing of a resident', () => {
  const one = told();
  const walk = seenRow('walk', { name: 'Rondje plein' });
  const promise = (dueOn: string, of: { kind: string; id: string }) =>
    seenRow('promise', { about: of, dueOn, what: 'Licht', isKept: false });
  const rows = [
    promise('2026-12-01', about(one)),
    promise('2026-11-20', { kind: 'walk', id: walk.id }),
    promise('2026-11-24', { kind: 'walk', id: 'not here' }),
  ];
  const order = openPromises(viewOver([one, walk, ...rows]));
  expect(order.map(({ concern, walk: of }) => [concern?.id, of?.id])).toEqual([
    [undefined, walk.id],
    [undefined, undefined],
    [one.id, undefined],
  ]);
});

test('says how late it is in words, over the end of summer time too', () => {
  const words = (day: string) => nl.promise.days(daysUntil(day, '2026-10-26'));
  expect(words('2026-10-24')).toBe('2 dagen te laat');
  expect(words('2026-10-25')).toBe('1 dag te laat');
  expect(words('2026-10-26')).toBe('vandaag');
  expect(words('2026-10-27')).toBe('morgen');
  expect(words('2026-10-29')).toBe('over 3 dagen');
  expect(dayAfter('2026-10-24', 7)).toBe('2026-10-31');
});

test('a resident who asks for something waits until they heard something', () => {
  const said = (says: string, at: number) => told({ saidBack: { says, at } });
  const [call, notYet, solved] = [said('call', 30), said('not-yet', 20), said('solved', 10)];
  const erase = told({ asksErasureAt: 5 });
  const rows = [call, notYet, solved, erase, told()];
  const waiting = waitingResidents(viewOver(rows));
  expect(waiting.map(({ asks }) => asks)).toEqual(['erase', 'not-yet', 'call']);
  const answer = (to: { id: string }, at: number) =>
    seenRow('answer', { about: about(to) }, { at });
  const answered = viewOver([...rows, answer(call, 40), answer(notYet, 15), answer(erase, 99)]);
  expect(waitingResidents(answered).map(({ asks }) => asks)).toEqual(['erase', 'not-yet']);
});
