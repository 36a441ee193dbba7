import { select } from '../storage.ts';
import { brokenBy, idsOf, isEmptied, type Step } from './step.ts';

/** A resident's code opens something that is there. The code itself is a secret, and is not told. */
export const residentsCodes: Step = {
  name: 'codes',
  look(storage, from, most) {
    const after = from ?? '';
    const codes = select<{ code: string }>(
      storage,
      'SELECT code FROM receipt WHERE code > ? ORDER BY code LIMIT ?',
      after,
      most,
    );
    const last = codes.at(-1)?.code ?? after;
    const lost = `SELECT receipt.concern AS id FROM receipt WHERE code > ?1 AND code <= ?2
      AND NOT EXISTS (SELECT 1 FROM concern r WHERE r.id = receipt.concern AND NOT ${isEmptied('r.row')})`;
    return {
      next: codes.length < most ? null : last,
      looked: codes.length,
      found: brokenBy(storage, [['receipts', lost]], 'concern', after, last),
    };
  },
};

/** Some half an hour of trying, each time longer. */
const TRIES = 10;
const LATE_MS = 3_600_000;

/** What had to happen outside this database, and does not. */
export const waitingJobs = (nowMs: number): Step => ({
  name: 'jobs',
  look(storage) {
    const ids = idsOf(
      storage,
      `SELECT kind AS id FROM job WHERE kind NOT LIKE 'checkup%' AND (attempts >= ? OR due_at < ?)`,
      TRIES,
      nowMs - LATE_MS,
    );
    return {
      next: null,
      looked: 0,
      found: ids.length > 0 ? [{ check: 'jobs', ids: ids.map((kind) => `job ${kind}`) }] : [],
    };
  },
});
