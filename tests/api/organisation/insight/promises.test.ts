import { expect, test } from 'vitest';
import { NOW } from '../../../fixtures/core.ts';
import { HOUR, measured } from '../../../fixtures/insight.ts';

const DAYS = 24;
const some = (count: number) => Array.from({ length: count }, (_, n) => n);

/** A promise to a household, on the day of NOW. */
function promising() {
  const test = measured();
  const { told, at, act, samira, fatma } = test;
  const promise = (line: string, dueOn: string, what = 'We komen kijken') => {
    const id = told(line);
    const about = { kind: 'concern', id };
    return { about, id: at(0, () => act(samira, 'promise.create', { about, what, dueOn })) };
  };
  const keep = (id: string, hours: number) =>
    at(hours, () => act(fatma, 'promise.patch', { isKept: true }, id));
  return { ...test, promise, keep };
}

test('a promise is kept when it was kept by its day; after it is too late', () => {
  const { promise, keep, report } = promising();
  keep(promise('Kade 1', '2026-11-25').id, 1 * DAYS);
  keep(promise('Kade 2', '2026-11-25').id, 2 * DAYS);
  keep(promise('Kade 3', '2026-11-25').id, 3 * DAYS);
  promise('Kade 4', '2026-11-25');
  // Has time left, and asks nothing yet.
  promise('Kade 5', '2026-12-24');
  expect(report(10 * DAYS).promises).toEqual({ kept: 2, of: 4 });
});

test('without words it promised an answer, and an answer keeps it', () => {
  const { promise, act, fatma, at, report } = promising();
  for (const n of some(3)) {
    const { about } = promise(`Kade ${n}`, '2026-11-25', '');
    const answer = { about, how: 'call', on: '2026-11-24', text: 'We bellen u.' };
    if (n < 2) at(1 * DAYS, () => act(fatma, 'answer.create', answer));
  }
  expect(report(10 * DAYS).promises).toEqual({ kept: 2, of: 3 });
});

test('promises to two households are no number', () => {
  const { promise, keep, report } = promising();
  keep(promise('Kade 1', '2026-11-25').id, 1);
  keep(promise('Kade 1', '2026-11-25').id, 1);
  keep(promise('Kade 2', '2026-11-25').id, 1);
  expect(report(10 * DAYS).promises).toBe(null);
});

test('of what had to be done by a day tells how much was, and what was dropped had to be no more', () => {
  const { find, step, answer, plan, planned, report } = measured();
  const due = (dueOn: string) => {
    const id = find();
    step(id, 1, 'seen', 'planned');
    return { id, card: plan('observation', id, 1, { dueOn }) };
  };
  const done = ({ id, card }: ReturnType<typeof due>, hours: number) => {
    const said = answer(id, hours);
    planned(card, hours, { status: 'done', said: { [id]: said } });
  };
  for (const _ of some(3)) done(due('2026-11-25'), 1 * DAYS);
  done(due('2026-11-25'), 5 * DAYS);
  planned(due('2026-11-25').card, 2, { status: 'dropped' });
  due('2026-12-31');
  expect(report(10 * DAYS).plans).toBe(null);
  due('2026-11-25');
  expect(report(10 * DAYS).plans).toEqual({ kept: 3, of: 5 });
});

test('what waits more than two weeks without a word asks for a reason, until somebody gives one', () => {
  const { find, plan, planned, act, samira, about, at, report } = measured();
  const id = find();
  const card = plan('observation', id);
  planned(card, 2, { status: 'waiting', waitingFor: 'Onderdelen' });
  const waits = (hours: number) => report(hours).waiting;
  expect(waits(14 * DAYS)).toEqual([
    {
      id: card,
      about: { kind: 'observation', id },
      party: 'own',
      since: NOW + 2 * HOUR,
      waitingFor: 'Onderdelen',
      reasonAt: NOW + 2 * HOUR,
      asksReason: false,
    },
  ]);
  expect(waits(15 * DAYS)[0]?.asksReason).toBe(true);
  planned(card, 15 * DAYS, { waitingFor: 'De leverancier is failliet' });
  expect(waits(15 * DAYS)[0]).toMatchObject({
    asksReason: false,
    since: NOW + 2 * HOUR,
    reasonAt: NOW + 15 * DAYS * HOUR,
  });
  expect(waits(30 * DAYS)[0]?.asksReason).toBe(true);
  at(30 * DAYS, () => act(samira, 'note.create', { ...about(id), text: 'Gebeld' }));
  expect(waits(31 * DAYS)[0]?.asksReason).toBe(false);
});

test('what a card about a home waits for stays with the card', () => {
  const { told, plan, planned, report } = measured();
  const card = plan('concern', told('KANARIELAAN 7', 0, { words: 'KANARIE' }));
  planned(card, 2, { status: 'waiting', waitingFor: 'KANARIE belt terug' });
  const found = report(20 * DAYS);
  expect(found.waiting).toMatchObject([{ id: card, waitingFor: null, asksReason: true }]);
  expect(JSON.stringify(found)).not.toMatch(/kanarie/i);
});

test('of before it was kept how a card went, the last change of its status counts', () => {
  const { storage, find, plan, planned, report } = measured();
  const card = plan('observation', find());
  planned(card, 3, { status: 'waiting', waitingFor: 'Onderdelen' });
  storage.sql.exec(`UPDATE follow_up SET row = json_remove(row, '$.set.went')`);
  expect(report(50).waiting[0]?.since).toBe(NOW + 3 * HOUR);
});
