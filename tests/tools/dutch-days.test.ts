import { afterEach, expect, it, vi } from 'vitest';
import { workdayFrom } from '../../api/demo/demo-days.ts';
import { demoOffers } from '../../api/demo/demo-offers.ts';
import { dayOf } from '../../api/organisation/resident/dutch-day.ts';
import { dayFromNow } from '../fixtures/dutch-days.ts';

afterEach(() => vi.useRealTimers());

const hours = [0, 1, 9, 21, 22, 23].map((hour) => Date.UTC(2026, 10, 29, hour, 30));

it('a day of a test is counted as the organisation counts, at every hour and over both changes of the clocks', () => {
  for (const at of [...hours, Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 9, 24, 22, 30)]) {
    vi.setSystemTime(at);
    const today = dayOf(at);
    expect(dayFromNow(0)).toBe(today);
    for (const days of [-400, -40, -1, 1, 2, 200])
      expect(Date.parse(dayFromNow(days)) - Date.parse(today)).toBe(days * 24 * 3_600_000);
  }
});

it('the demo plans from the day it is in the Netherlands', () => {
  // Sunday evening in UTC is Monday there.
  expect(workdayFrom(Date.UTC(2026, 10, 29, 23, 30), 0)).toBe('2026-11-30');
  expect(workdayFrom(Date.UTC(2026, 10, 29, 22, 30), 0)).toBe('2026-11-30');
  // And Friday evening is Saturday: the office is open again on Monday.
  expect(workdayFrom(Date.UTC(2026, 10, 27, 23, 30), 0)).toBe('2026-11-30');
  const ends = demoOffers(Date.UTC(2026, 11, 31, 23, 30)).map(({ set }) => set.until);
  expect(ends).toContain('2027-12-31');
  expect(ends).not.toContain('2026-12-31');
});
