import { expect, test } from 'vitest';
import { weekDays, weekNumber, weekOf } from '../../../../web/plan/board/plan-week.ts';
import { aCard } from './cards.ts';

test('a week runs from Monday to Sunday, also over the turn of the year', () => {
  expect(weekOf('2026-11-29')).toEqual(weekOf('2026-11-23'));
  expect(weekOf('2026-11-25').at(0)).toBe('2026-11-23');
  expect(weekOf('2027-01-01').at(0)).toBe('2026-12-28');
});

test('weeks are numbered as calendars here number them', () => {
  expect(weekNumber('2026-11-25')).toBe(48);
  expect(weekNumber('2027-01-01')).toBe(53);
  expect(weekNumber('2027-01-04')).toBe(1);
  expect(weekNumber('2025-12-29')).toBe(1);
});

test('a day has what is planned by time, and what was promised before it without a day in that week', () => {
  const days = weekOf('2026-11-25');
  const cards = [
    aCard({ task: 'later', plannedOn: '2026-11-26', at: '11:00' }),
    aCard({ task: 'eerst', plannedOn: '2026-11-26', at: '09:00', dueOn: '2026-11-27' }),
    aCard({ task: 'alleen beloofd', dueOn: '2026-11-27' }),
    aCard({ task: 'volgende week', plannedOn: '2026-12-02', dueOn: '2026-11-27' }),
    aCard({ task: 'af', status: 'done', dueOn: '2026-11-27' }),
    aCard({ task: 'vervallen', status: 'dropped', plannedOn: '2026-11-26' }),
  ];
  const [thursday, friday] = weekDays(cards, days).slice(3, 5);
  expect(thursday?.planned.map(({ task }) => task)).toEqual(['eerst', 'later']);
  expect(friday?.promised.map(({ task }) => task)).toEqual(['alleen beloofd', 'volgende week']);
  expect(friday?.planned).toEqual([]);
});
