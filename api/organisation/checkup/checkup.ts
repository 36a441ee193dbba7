import type { CheckupAnswer, CheckupReport } from '../../../schema/checkup.ts';
import { appendAudit } from '../audit.ts';
import { addJob, type Job } from '../jobs.ts';
import { type Storage, select } from '../storage.ts';
import { lookFurther } from './look-further.ts';
import type { BytesOf } from './photo-bytes.ts';
import { planCheckup } from './plan-checkup.ts';
import { type Checkup, readCheckups, writeCheckup } from './reports.ts';

/** Looks through all that the organisation has, a little at a time, and says what is broken. It mends nothing. */
export type Checkups = {
  /** What the last nights found. */
  read(): CheckupAnswer;
  /** Begins one now, unless one is under way. */
  begin(): CheckupAnswer;
  /** Does what the job says: begins that of the night, or goes on. */
  run(job: Job, bytesOf: BytesOf): Promise<void>;
};

/** Begins that of the night; each go on the way is a job of its own. */
export const NIGHTLY = 'checkup';
const GOING_ON = 'checkup-go';

export function openCheckups(storage: Storage, clock: () => number): Checkups {
  let isGoing = false;
  const read = (): CheckupAnswer => ({
    reports: readCheckups(storage, 30).map((one) => reportOf(one, isUnderWay(storage))),
  });
  return {
    read,
    begin() {
      storage.transactionSync(() => begin(storage, 'person', clock()));
      return read();
    },
    async run({ kind, attempts }, bytesOf) {
      if (kind === NIGHTLY)
        storage.transactionSync(() => {
          planCheckup(storage, clock());
          begin(storage, 'night', clock());
        });
      const [one] = readCheckups(storage, 1);
      // Whoever goes on already plans what comes after.
      if (kind === NIGHTLY || isGoing || !one || one.endedAt !== null) return;
      isGoing = true;
      try {
        const further = await lookFurther(storage, one, bytesOf, attempts);
        const isDone = further.progress.step === '';
        const now = { ...further, endedAt: isDone ? clock() : null };
        storage.transactionSync(() => {
          writeCheckup(storage, now);
          if (isDone) tell(storage, now, clock());
          else planGo(storage, now, clock());
        });
      } finally {
        isGoing = false;
      }
    },
  };
}

function begin(storage: Storage, by: Checkup['by'], nowMs: number): void {
  const [last] = readCheckups(storage, 1);
  if (last && last.endedAt === null && isUnderWay(storage)) return;
  const progress = {
    step: 'lanes',
    from: null,
    goes: 0,
    photos: 0,
    photosAfter: last?.progress.photosAfter ?? '',
    log: last?.progress.log ?? null,
  };
  // Two within a millisecond would be one.
  const at = Math.max(nowMs, (last?.at ?? 0) + 1);
  const one: Checkup = { at, by, endedAt: null, looked: 0, broken: {}, progress };
  writeCheckup(storage, one);
  planGo(storage, one, nowMs);
}

/** In the log that nobody rewrites, so that it was known also when all is well again. */
function tell(storage: Storage, { broken }: Checkup, nowMs: number): void {
  const detail = Object.fromEntries(
    Object.entries(broken).map(([check, { count }]) => [check, count]),
  );
  if (Object.keys(detail).length > 0)
    appendAudit(storage, [{ actor: 'server', action: 'checkup', detail }], nowMs);
}

const planGo = (storage: Storage, { at, progress }: Checkup, dueAt: number): void =>
  addJob(storage, {
    id: `${GOING_ON} ${at} ${progress.goes}`,
    kind: GOING_ON,
    dueAt,
    payload: '{}',
  });

const isUnderWay = (storage: Storage): boolean =>
  select(storage, 'SELECT id FROM job WHERE kind = ?', GOING_ON).length > 0;

function reportOf({ progress: _, ...one }: Checkup, isGoing: boolean): CheckupReport {
  const state = one.endedAt !== null ? 'done' : isGoing ? 'running' : 'broken-off';
  return { ...one, state };
}
