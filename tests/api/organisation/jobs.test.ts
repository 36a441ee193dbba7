import { expect, it } from 'vitest';
import { addJob, nextDueAt, oneByOne, runDueJobs } from '../../../api/organisation/jobs.ts';
import { testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

const ring = { id: 'a', kind: 'ring', dueAt: 100, payload: '{}' };

it('tries a job again later when the directory is away, and then no more', async () => {
  const { storage } = testCore();
  addJob(storage, ring);
  addJob(storage, ring);
  const calls: number[] = [];
  await runDueJobs(storage, 100, async (job) => {
    calls.push(job.attempts);
    throw new Error('away');
  });
  expect(nextDueAt(storage)).toBeGreaterThan(100);
  await runDueJobs(storage, 10_000, async (job) => void calls.push(job.attempts));
  expect(calls).toEqual([0, 1]);
  expect(nextDueAt(storage)).toBeNull();
});

it('sends a letter once, also when it is asked for again while it is being sent', async () => {
  const { storage } = testCore();
  addJob(storage, { ...ring, kind: 'receipt' });
  let sent = 0;
  const workOff = oneByOne(() =>
    runDueJobs(storage, 100, async () => {
      await Promise.resolve();
      sent += 1;
    }),
  );
  await Promise.all([workOff(), workOff()]);
  expect(sent).toBe(1);
});

it('gives a walk another code when the directory knew another walk under it', () => {
  const { core, say, pull } = testCore();
  const leader = people.leader();
  const walk = say(leader, {
    t: 'walk.create',
    set: { name: 'x', startedAt: 1, endsAt: 2, code: 'R0ZEN1' },
  }).mid;
  core.recode(walk);
  const row = pull(leader, `walk:${walk}`)[0];
  expect(row?.set.code).toMatch(/^[0-9A-Z]{6}$/);
  expect(row?.set.code).not.toBe('R0ZEN1');
});
