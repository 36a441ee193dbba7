import { expect, onTestFinished, test } from 'vitest';
import { chosenDrafts, fieldsToChoose } from '../../../web/plan/details/choosing.ts';
import { nearby, searched } from '../../../web/plan/details/nearby.ts';
import { mayAdd, togetherDrafts } from '../../../web/plan/details/together.ts';
import { planValue } from '../../../web/plan/details/value-words.ts';
import { quickDays } from '../../../web/plan/fields/quick-days.ts';
import { choiceOf, hasLeft, whoOf } from '../../../web/plan/fields/who.ts';
import { asPlanned } from '../../../web/plan/planned.ts';
import { viewOf } from '../attention/views.ts';
import { aFind, seenRow, spot, viewOver } from '../seen-rows.ts';

const sam = seenRow('member', { name: 'Sam', role: 'walker' }, { id: 'sam' });
const team = seenRow('team', { name: 'Groen', people: ['sam'] }, { id: 'groen' });
const view = viewOver([sam, team]);

test('who takes it on is kept by id and by the name that is shown', () => {
  const choose = (choice: string, other = '') => whoOf(view, choice, 'Bewoners samen', other);
  expect(choose('member:sam')).toEqual({ who: { kind: 'member', id: 'sam' }, owner: 'Sam' });
  expect(choose('team:groen')).toEqual({ who: { kind: 'team', id: 'groen' }, owner: 'Groen' });
  expect(choose('residents').owner).toBe('Bewoners samen');
  expect(choose('other', ' Gemeente ')).toEqual({
    who: { kind: 'other', id: null },
    owner: 'Gemeente',
  });
  expect(choose('')).toEqual({ who: null, owner: '' });
  expect(choiceOf(view, { who: null, owner: 'Sam' }), 'by name, of before there were ids').toBe(
    'member:sam',
  );
});

test('somebody who left is asked to be replaced, a party outside is not', () => {
  const left = { who: { kind: 'member' as const, id: 'jan' }, owner: 'Jan' };
  expect(hasLeft(view, left)).toBe(true);
  expect(choiceOf(view, left)).toBe('');
  expect(hasLeft(view, { who: { kind: 'team', id: 'weg' }, owner: 'Weg' })).toBe(true);
  expect(hasLeft(view, { who: { kind: 'residents', id: null }, owner: 'x' })).toBe(false);
  expect(hasLeft(view, { who: null, owner: 'Jan' })).toBe(false);
});

test('a photo of just after midnight is of the day that began here', () => {
  const { TZ } = process.env;
  process.env.TZ = 'Europe/Amsterdam';
  onTestFinished(() => {
    if (TZ) process.env.TZ = TZ;
    else delete process.env.TZ;
  });
  const at = Date.parse('2026-11-29T23:30:00Z');
  const photo = { ...seenRow('attachment', {}, { id: 'photo' }), at };
  expect(planValue(viewOf([photo]), 'before', 'photo')).toContain('30 nov');
});

test('quick days are today, the Friday that comes and the Monday after this week', () => {
  const days = (day: string) => quickDays(Date.parse(`${day}T15:00`)).map((one) => one.day);
  expect(days('2026-11-25')).toEqual(['2026-11-25', '2026-11-27', '2026-11-30']);
  expect(days('2026-11-27'), 'on a Friday').toEqual(['2026-11-27', '2026-12-04', '2026-11-30']);
  expect(days('2026-10-23'), 'over the end of summer time').toEqual([
    '2026-10-23',
    '2026-10-30',
    '2026-10-26',
  ]);
});

test('what is near and still open can come along, and what is in it already cannot', () => {
  const here = aFind({ status: 'planned' });
  const close = aFind({ position: { ...spot, lat: spot.lat + 0.0005 }, status: 'seen' });
  const far = aFind({ position: { ...spot, lat: spot.lat + 0.01 }, status: 'seen' });
  const over = aFind({ status: 'done' });
  const merged = aFind({ duplicateOf: here.id });
  const rows = viewOver([here, close, far, over, merged].map(({ row }) => row));
  const planned = asPlanned(
    seenRow('follow_up', { about: { kind: 'observation', id: here.id }, task: 'x', owner: 'Sam' }),
  );
  expect(nearby(rows, planned).map(({ find }) => find.id)).toEqual([close.id]);
  const told = ({ id }: { id: string }) => (id === far.id ? 'Afval, Lindestraat 12' : 'Kapot');
  expect(searched(rows, planned, 'lindestraat AFVAL', told).map(({ find }) => find.id)).toEqual([
    far.id,
  ]);
  expect(searched(rows, planned, '  ', told)).toEqual([]);
});

test('what a resident told goes with nothing that the walk holds: both are planned again, apart from it', () => {
  const seen = aFind({ status: 'planned' });
  const row = seenRow('concern', { category: 'draught', position: spot, status: 'seen' });
  const concern = {
    ...aFind(),
    row,
    id: row.id,
    kind: 'concern' as const,
    status: 'seen' as const,
  };
  const about = { kind: 'observation', id: seen.id };
  const street = asPlanned(
    seenRow('follow_up', { about, task: 'Kijken', owner: 'Sam', status: 'doing', went: [] }),
  );
  expect(mayAdd(street, concern)).toBe(false);
  expect(mayAdd({ audience: 'door' }, concern)).toBe(true);
  expect(mayAdd(street, seen)).toBe(true);
  const [again, planned, dropped] = togetherDrafts(street, concern);
  expect(again).toMatchObject({
    t: 'follow_up.create',
    set: { about, also: [{ kind: 'concern', id: row.id }], task: 'Kijken', status: 'doing' },
  });
  // The server keeps how it went.
  expect(again?.set).not.toHaveProperty('went');
  expect(planned).toMatchObject({ e: row.id, set: { status: 'planned' } });
  expect(dropped).toMatchObject({ e: street.id, set: { status: 'dropped' } });
});

test('two names for who does it are one choice', () => {
  const planned = asPlanned(seenRow('follow_up', { task: 'x', owner: 'Sam', who: null }));
  const conflict = (field: string, mid: string) =>
    seenRow('conflict', { about: { kind: 'follow_up', id: planned.id }, field, mid });
  const [who, owner, task] = [conflict('who', 'a'), conflict('owner', 'a'), conflict('task', 'b')];
  const both = viewOver([who, owner, task]);
  expect(fieldsToChoose(both, planned)).toEqual(['who', 'task']);
  expect(chosenDrafts(both, who, planned, true).map(({ e, set }) => [e, set.use])).toEqual([
    [who.id, true],
    [owner.id, true],
  ]);
  expect(chosenDrafts(both, task, planned, false)).toHaveLength(1);
  expect(fieldsToChoose(viewOver([owner]), planned), 'of a phone that keeps no id').toEqual([
    'owner',
  ]);
});
