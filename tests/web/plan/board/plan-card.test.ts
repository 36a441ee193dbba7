import { describe, expect, test } from 'vitest';
import { aFind } from '../../seen-rows.ts';
import { aCard, DAY, NOW } from './cards.ts';

describe('late', () => {
  test('is past its promise and not over', () => {
    const late = (status: string, dueOn: string) => aCard({ status, dueOn }).isLate;
    expect(late('doing', '2026-11-24')).toBe(true);
    expect(late('doing', '2026-11-25'), 'today is still in time').toBe(false);
    expect(late('done', '2026-11-24')).toBe(false);
    expect(late('dropped', '2026-11-24')).toBe(false);
  });
});

describe('silent', () => {
  const went = (days: number) => ({ went: [{ to: 'open', at: NOW - days * DAY }] });
  test('is fourteen days in which nothing happened', () => {
    expect(aCard(went(13)).silentDays).toBeNull();
    expect(aCard(went(14)).silentDays).toBe(14);
  });

  test('is nothing with a day still to come, and nothing that is over', () => {
    expect(aCard({ ...went(20), plannedOn: '2026-11-25' }).silentDays).toBeNull();
    expect(aCard({ ...went(20), plannedOn: '2026-11-24' }).silentDays).toBe(20);
    const waiting = { ...went(20), status: 'waiting', waitingFor: 'onderdelen' };
    expect(aCard({ ...waiting, waitingUntil: '2026-12-01' }).silentDays).toBeNull();
    expect(aCard({ ...waiting, waitingUntil: '2026-11-01' }).silentDays).toBe(20);
    expect(aCard({ ...went(20), status: 'done' }).silentDays).toBeNull();
  });
});

test('a follow-up of an older phone has none of the newer fields, and is shown', () => {
  expect(aCard()).toMatchObject({ also: 0, parts: null, who: null, rank: null, waitingFor: '' });
  expect(aCard().wentAt).toBe(NOW - DAY);
});

test('the promise is known to a resident as soon as one of the finds was told', () => {
  const find = aFind().row;
  expect(aCard({}, [find]).isTold).toBe(false);
  expect(aCard({ also: [{ kind: 'concern', id: 'told' }] }, [find]).isTold).toBe(true);
  expect(aCard({ about: { kind: 'concern', id: 'told' } }).isTold).toBe(true);
});
