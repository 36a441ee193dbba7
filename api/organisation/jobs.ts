import { type Storage, select } from './storage.ts';

export type Job = { id: string; kind: string; dueAt: number; attempts: number; payload: string };

/** A minute at most between tries at first, an hour at the end: the directory being away must not wake the object for ever. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;

export function addJob(storage: Storage, job: Omit<Job, 'attempts'>): void {
  storage.sql.exec(
    'INSERT INTO job (id, kind, due_at, attempts, payload) VALUES (?, ?, ?, 0, ?) ON CONFLICT (id) DO NOTHING',
    job.id,
    job.kind,
    job.dueAt,
    job.payload,
  );
}

/** @returns when the one alarm must ring, epoch ms; null when nothing waits. */
export function nextDueAt(storage: Storage): number | null {
  return (
    select<{ due: number | null }>(storage, 'SELECT min(due_at) AS due FROM job')[0]?.due ?? null
  );
}

/** Runs what is due, each job once; a job that throws waits longer and is tried again, so it must be idempotent. */
export async function runDueJobs(
  storage: Storage,
  nowMs: number,
  run: (job: Job) => Promise<void>,
): Promise<void> {
  const due = select<Job>(
    storage,
    'SELECT id, kind, due_at AS dueAt, attempts, payload FROM job WHERE due_at <= ? ORDER BY due_at LIMIT 100',
    nowMs,
  );
  for (const job of due) {
    try {
      await run(job);
      storage.sql.exec('DELETE FROM job WHERE id = ?', job.id);
    } catch {
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** job.attempts);
      storage.sql.exec(
        'UPDATE job SET attempts = attempts + 1, due_at = ? WHERE id = ?',
        nowMs + wait,
        job.id,
      );
    }
  }
}

/** Begins once what was begun before is over: of two who did the same job at the same time, each would send its letter. */
export function oneByOne(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(work, work);
    return last;
  };
}
