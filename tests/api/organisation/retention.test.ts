import { describe, expect, it } from 'vitest';
import { nextDueAt, runDueJobs } from '../../../api/organisation/jobs.ts';
import { nextNight } from '../../../api/organisation/retention.ts';
import { select } from '../../../api/organisation/storage.ts';
import { NOW } from '../../fixtures/core.ts';
import { close, DAY, founded, HOUR, pinned } from '../../fixtures/house.ts';
import { people } from '../../fixtures/people.ts';

const none = { nicknames: 0, concerns: 0, contacts: 0 };

describe('the night', () => {
  it('is at three, Dutch time, in winter, in summer and when the clock changes', () => {
    const night = (text: string) => new Date(nextNight(Date.parse(text))).toISOString();
    expect(night('2026-11-25T12:00:00Z')).toBe('2026-11-26T02:00:00.000Z');
    expect(night('2026-07-01T22:30:00Z')).toBe('2026-07-02T01:00:00.000Z');
    expect(night('2026-11-25T01:59:59Z')).toBe('2026-11-25T02:00:00.000Z');
    expect(night('2026-11-25T02:00:00Z')).toBe('2026-11-26T02:00:00.000Z');
    expect(night('2026-03-28T23:30:00Z'), 'an hour is skipped').toBe('2026-03-29T01:00:00.000Z');
    expect(night('2026-10-24T22:30:00Z'), 'an hour comes twice').toBe('2026-10-25T02:00:00.000Z');
  });

  it('is planned when the organisation is made, and each night plans the next', async () => {
    const { core, storage, setNow } = founded();
    const first = nextNight(NOW);
    expect(nextDueAt(storage)).toBe(first);
    core.found('Rozenbuurt Wonen');
    setNow(first);
    const ran: string[] = [];
    await runDueJobs(storage, first, async ({ kind }) => {
      ran.push(kind);
      core.runRetention();
    });
    expect(ran).toEqual(['retention']);
    const nights = select(storage, `SELECT due_at FROM job WHERE kind = 'retention'`);
    expect(nights).toEqual([{ due_at: first + DAY }]);
  });

  it('tells the manager when it was, and how much went', () => {
    const test = founded();
    const { find } = pinned(test);
    close(test, find, 'done');
    const at = NOW + 181 * DAY;
    test.setNow(at);
    test.core.runRetention();
    expect(test.organisation().set.lastRetention).toEqual({
      at,
      photos: 1,
      ...none,
    });
    const erased = () => test.core.auditPage(null).lines.filter(({ action }) => action === 'erase');
    expect(erased()).toMatchObject([{ actor: 'server', detail: { photos: 1, ...none } }]);
    test.core.runRetention();
    expect(erased(), 'a night without anything is no line').toHaveLength(1);
    expect(test.organisation().set.lastRetention, 'a second time finds nothing').toEqual({
      at,
      photos: 0,
      ...none,
    });
  });
});

it('says beforehand how much would go under other terms, and lets nothing go', () => {
  const test = founded();
  const { find, photo } = pinned(test);
  close(test, find, 'done');
  const guest = people.guest(test.walk);
  test.say(guest, {
    t: 'participant.create',
    walk: test.walk,
    set: { nickname: 'Kim', role: 'walker' },
  });
  test.setNow(NOW + 30 * DAY);
  const count = (photos: number | null, nicknames: number | null) =>
    test.core.countRetention({ photos, nicknames });
  expect(count(180, 90)).toMatchObject({ photos: 0, nicknames: 0 });
  expect(count(20, 20)).toMatchObject({ photos: 1, nicknames: 1 });
  expect(count(null, null)).toMatchObject({ photos: 0, nicknames: 0 });
  expect(test.core.isRemoved(photo)).toBe(false);
});

describe('photos', () => {
  it('of a find that was closed longer ago than agreed are removed, and their bytes at once', () => {
    const test = founded();
    const done = pinned(test);
    const notOurs = pinned(test);
    close(test, done.find, 'done');
    close(test, notOurs.find, 'not_ours');
    test.setNow(NOW + 180 * DAY - HOUR);
    expect(test.core.runRetention().photos, 'an hour too early').toBe(0);
    const at = NOW + 180 * DAY + HOUR;
    test.setNow(at);
    expect(test.core.runRetention().photos).toBe(2);
    for (const { photo } of [done, notOurs]) {
      expect(test.core.attachment(test.leader, photo, 'read')).toBeUndefined();
      expect(test.core.isRemoved(photo)).toBe(true);
    }
    const purges = select<{ due_at: number }>(
      test.storage,
      "SELECT due_at FROM job WHERE kind = 'purge'",
    );
    expect(purges).toEqual([{ due_at: at }, { due_at: at }]);
  });

  it('of a find that is still open stay, however old', () => {
    const test = founded();
    const { find, photo } = pinned(test);
    close(test, find, 'planned');
    test.setNow(NOW + 5_000 * DAY);
    expect(test.core.runRetention().photos).toBe(0);
    expect(test.core.isRemoved(photo)).toBe(false);
  });

  it('of a find that was opened again stay', () => {
    const test = founded();
    const { find } = pinned(test);
    close(test, find, 'not_ours');
    const row = test.pull(people.reviewer(), 'office').find(({ id }) => id === find);
    const again = { t: 'observation.patch', e: find, set: { status: 'new' } };
    test.say(people.reviewer(), { ...again, base: { status: row?.from.status ?? null } });
    test.setNow(NOW + 5_000 * DAY);
    expect(test.core.runRetention().photos).toBe(0);
  });

  it('are counted from when we heard of the closing: a desk whose clock is years behind loses nothing', () => {
    const test = founded();
    const { find, photo } = pinned(test);
    close(test, find, 'done', Date.UTC(2001, 0, 1));
    test.setNow(NOW + DAY);
    expect(test.core.runRetention().photos).toBe(0);
    expect(test.core.isRemoved(photo)).toBe(false);
  });

  it('stay until somebody removes them where the organisation said so', () => {
    const test = founded();
    const { find } = pinned(test);
    close(test, find, 'done');
    test.set({ keepPhotosDays: null });
    test.setNow(NOW + 5_000 * DAY);
    expect(test.core.runRetention().photos).toBe(0);
  });

  it('go all, also when there are more than fit in one go', () => {
    const test = founded();
    for (let count = 0; count < 203; count++) {
      const { find } = pinned(test);
      close(test, find, 'not_ours');
    }
    test.setNow(NOW + 181 * DAY);
    expect(test.core.runRetention().photos).toBe(203);
  });
});
