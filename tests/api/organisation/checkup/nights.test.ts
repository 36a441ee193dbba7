import { describe, expect, it } from 'vitest';
import { openCheckups } from '../../../../api/organisation/checkup/checkup.ts';
import { openCore } from '../../../../api/organisation/core.ts';
import { type Job, nextDueAt, runDueJobs } from '../../../../api/organisation/jobs.ts';
import { nextNight } from '../../../../api/organisation/retention.ts';
import { select } from '../../../../api/organisation/storage.ts';
import { asPromised, checkup } from '../../../fixtures/checkup.ts';
import { NOW, testCore } from '../../../fixtures/core.ts';
import { DAY, founded, HOUR } from '../../../fixtures/house.ts';

const nights = ({ storage }: Pick<ReturnType<typeof founded>, 'storage'>) =>
  select<{ dueAt: number }>(
    storage,
    `SELECT due_at AS dueAt FROM job WHERE kind = 'checkup' ORDER BY due_at`,
  ).map(({ dueAt }) => dueAt);

/** As the object's alarm rings, until nothing is due. */
async function ring(
  test: ReturnType<typeof founded>,
  at: number,
  bytesOf = asPromised(test.storage),
) {
  test.setNow(at);
  const run = async (job: Job) => {
    if (job.kind.startsWith('checkup')) await test.core.checkups.run(job, bytesOf);
  };
  for (let left = 50; left > 0 && (nextDueAt(test.storage) ?? at + 1) <= at; left--)
    await runDueJobs(test.storage, at, run);
}

describe('the checkup of a night', () => {
  it('is planned when the organisation is made, in the hour after three, and each plans the next', async () => {
    const test = founded();
    const [first = 0] = nights(test);
    expect(first).toBeGreaterThan(nextNight(NOW));
    expect(first).toBeLessThanOrEqual(nextNight(NOW) + HOUR);
    test.core.found('Rozenbuurt Wonen');
    expect(nights(test)).toEqual([first]);
    await ring(test, first);
    expect(nights(test)).toEqual([first + DAY]);
    const { reports } = test.core.checkups.read();
    expect(reports).toMatchObject([{ at: first, by: 'night', state: 'done', broken: {} }]);
  });

  it('is planned for an organisation of before there was any, when its object starts', () => {
    const test = founded();
    const planned = nights(test);
    test.storage.sql.exec(`DELETE FROM job WHERE kind = 'checkup'`);
    const again = () =>
      openCore(
        test.storage,
        () => NOW,
        (bytes) => bytes,
      );
    again();
    again();
    expect(nights(test)).toEqual(planned);
    expect(nights(testCore()), 'one that is not made yet has no nights').toEqual([]);
  });

  it('that was slept through takes place once, and not once for each night', async () => {
    const test = founded();
    await ring(test, NOW + 9 * DAY + 12 * HOUR);
    expect(test.core.checkups.read().reports).toHaveLength(1);
    expect(nights(test)).toHaveLength(1);
  });

  it('that cannot reach the bytes is tried again, then says so, and the next goes on', async () => {
    const test = founded();
    const [first = 0] = nights(test);
    const away = async () => {
      throw new Error('away');
    };
    test.say(test.leader, { t: 'note.create', walk: test.walk, set: {} });
    test.storage.db.exec(`INSERT INTO attachment VALUES ('x', null, 1, 'walk', '', '{"set":{}}')`);
    for (let minute = 0; minute < 10; minute++) await ring(test, first + minute * 60_000, away);
    const [report] = test.core.checkups.read().reports;
    expect(report).toMatchObject({ state: 'done', broken: { readable: { ids: ['photos'] } } });
    await ring(test, first + DAY);
    expect(test.core.checkups.read().reports[0]?.broken.readable).toBeUndefined();
  });
});

it('one that a person asks for goes along with the one that is under way', () => {
  const { core } = founded();
  core.checkups.begin();
  expect(core.checkups.begin().reports).toMatchObject([{ by: 'person', state: 'running' }]);
});

it('one that was cut off for good is said to be so, and does not stop the next', async () => {
  const { core, storage } = founded();
  core.checkups.begin();
  storage.sql.exec(`DELETE FROM job WHERE kind = 'checkup-go'`);
  expect(core.checkups.read().reports).toMatchObject([{ state: 'broken-off', endedAt: null }]);
  await checkup(storage, { nowMs: NOW + 1 });
  expect(core.checkups.read().reports.map(({ state }) => state)).toEqual(['done', 'broken-off']);
});

it('keeps thirty, the newest first', async () => {
  const { core, storage } = founded();
  for (let night = 1; night <= 33; night++) await checkup(storage, { nowMs: NOW + night });
  const { reports } = core.checkups.read();
  expect(reports).toHaveLength(30);
  expect(reports.map(({ at }) => at)).toEqual(
    reports.map(({ at }) => at).toSorted((a, b) => b - a),
  );
});

it('sees that the log lost its newest lines since', async () => {
  const { core, storage } = founded();
  for (const target of ['a', 'b']) core.audit({ actor: 'bram', action: 'sign-in', target });
  expect((await checkup(storage, { nowMs: NOW })).broken).toEqual({});
  storage.db.exec('DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE n = 2');
  const { broken } = await checkup(storage, { nowMs: NOW + 1 });
  expect(broken).toEqual({ log: { count: 1, ids: ['log #2'] } });
});

it('goes on where it was when the server falls over between two goes', async () => {
  const { storage } = founded();
  const checkups = openCheckups(storage, () => NOW);
  checkups.begin();
  // Another object on the same database: nothing of it was in memory.
  expect((await checkup(storage, { nowMs: NOW })).state).toBe('done');
  expect(checkups.read().reports).toHaveLength(1);
});

it('writes what it found in the log that nobody rewrites: how much of what, and no word of it', async () => {
  const { core, storage } = founded();
  await checkup(storage, { nowMs: NOW });
  const told = () => core.auditPage(null).lines.filter(({ action }) => action === 'checkup');
  expect(told(), 'nothing broken is no line').toEqual([]);
  storage.db.exec(`UPDATE lane SET last_n = last_n + 1 WHERE id = 'server'`);
  await checkup(storage, { nowMs: NOW + 1 });
  expect(told()).toMatchObject([{ actor: 'server', target: null, detail: { lanes: 1 } }]);
});
