import { describe, expect, it } from 'vitest';
import { dutchMoment, momentAt } from '../../../web/walks/dutch-time.ts';

describe('the time of a walk', () => {
  it('is on a Dutch clock in winter and in summer, whatever clock the device has', () => {
    expect(momentAt({ day: '2026-12-03', time: '13:00' })).toBe(Date.UTC(2026, 11, 3, 12));
    expect(momentAt({ day: '2026-07-03', time: '13:00' })).toBe(Date.UTC(2026, 6, 3, 11));
    expect(dutchMoment(Date.UTC(2026, 6, 3, 22, 30))).toEqual({ day: '2026-07-04', time: '00:30' });
  });

  it('is nothing where no clock shows it', () => {
    expect(momentAt({ day: '2027-03-28', time: '02:30' })).toBeNull();
    expect(momentAt({ day: '2027-02-30', time: '13:00' })).toBeNull();
    expect(momentAt({ day: '', time: '13:00' })).toBeNull();
    expect(momentAt({ day: '2026-12-03', time: '25:00' })).toBeNull();
  });

  it('is the first of an hour that comes twice', () => {
    expect(momentAt({ day: '2026-10-25', time: '02:30' })).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });
});
