import type { Broken, CheckName, CheckupReport } from '../../../schema/checkup.ts';
import { type Storage, select } from '../storage.ts';
import type { LogEnd } from './log-lines.ts';
import type { Cursor, Found } from './step.ts';

/** Where a checkup is; of one that ended, where the next goes on. */
export type Progress = {
  step: string;
  from: Cursor;
  /** How often it was taken up. */
  goes: number;
  /** Photos are looked at in turn, some each night: those of this one, and how far it came. */
  photos: number;
  photosAfter: string;
  log: LogEnd | null;
};
export type Checkup = {
  at: number;
  by: 'night' | 'person';
  endedAt: number | null;
  looked: number;
  broken: CheckupReport['broken'];
  progress: Progress;
};

const KEPT = 30;
/** Enough to go and look; a hundred more say nothing new. */
const FIRST_IDS = 5;

/** @returns the newest first. */
export function readCheckups(storage: Storage, most: number): Checkup[] {
  return select<Omit<Checkup, 'broken' | 'progress'> & { broken: string; progress: string }>(
    storage,
    'SELECT at, by, ended_at AS endedAt, looked, broken, progress FROM checkup ORDER BY at DESC LIMIT ?',
    most,
  ).map(({ broken, progress, ...one }) => ({
    ...one,
    broken: JSON.parse(broken),
    progress: JSON.parse(progress),
  }));
}

export function writeCheckup(storage: Storage, one: Checkup): void {
  storage.sql.exec(
    `INSERT INTO checkup (at, by, ended_at, looked, broken, progress) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (at) DO UPDATE SET ended_at = excluded.ended_at, looked = excluded.looked, broken = excluded.broken,
       progress = excluded.progress`,
    one.at,
    one.by,
    one.endedAt,
    one.looked,
    JSON.stringify(one.broken),
    JSON.stringify(one.progress),
  );
  storage.sql.exec(
    'DELETE FROM checkup WHERE at NOT IN (SELECT at FROM checkup ORDER BY at DESC LIMIT ?)',
    KEPT,
  );
}

/** The same thing found twice by one check is one. */
export function withFound(broken: Checkup['broken'], found: readonly Found[]): Checkup['broken'] {
  const all = { ...broken };
  for (const check of new Set(found.map((one) => one.check))) {
    const ids = [...new Set(found.filter((one) => one.check === check).flatMap((one) => one.ids))];
    const before: Broken = all[check as CheckName] ?? { count: 0, ids: [] };
    all[check] = {
      count: before.count + ids.filter((id) => !before.ids.includes(id)).length,
      ids: [...new Set([...before.ids, ...ids])].slice(0, FIRST_IDS),
    };
  }
  return all;
}
