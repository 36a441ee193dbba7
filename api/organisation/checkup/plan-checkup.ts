import { addJob } from '../jobs.ts';
import { nextNight } from '../retention.ts';
import { type Storage, select } from '../storage.ts';

const MINUTE_MS = 60_000;

/** Plans the coming night; planned already, nothing. Each organisation at a minute of its own, so that not all go at once. */
export function planCheckup(storage: Storage, nowMs: number): void {
  const [own] = select<{ mid: string | null }>(
    storage,
    `SELECT row->>'$.from.name' AS mid FROM organisation`,
  );
  const isPlanned =
    select(storage, `SELECT 1 FROM job WHERE kind = 'checkup' AND due_at > ?`, nowMs).length > 0;
  if (!own || isPlanned) return;
  const minute = Number.parseInt((own.mid ?? '').slice(-4), 16) % 60 || 0;
  // After retention, which is at the hour itself.
  const dueAt = nextNight(nowMs) + (minute + 1) * MINUTE_MS;
  addJob(storage, { id: `checkup ${dueAt}`, kind: 'checkup', dueAt, payload: '{}' });
}
