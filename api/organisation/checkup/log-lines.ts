import { createHash } from 'node:crypto';
import { type Storage, select } from '../storage.ts';
import type { Cursor, Step } from './step.ts';

type Line = {
  n: number;
  at: number;
  actor: string;
  action: string;
  target: string | null;
  detail: string;
  previous: string;
  hash: string;
};

/** The line up to which the log was looked at, and its hash. */
export type LogEnd = { n: number; hash: string };

/**
 * The audit log is one chain. `seen` is where it ended the last time: a chain that was made anew, or that lost its end, does not hold
 * that line any more.
 */
export const logLines = (seen: LogEnd | null): Step => ({
  name: 'log',
  look(storage, from, most) {
    const { n, hash } = readCursor(from);
    const lines = select<Line>(
      storage,
      'SELECT * FROM audit WHERE n > ? ORDER BY n LIMIT ?',
      n,
      most,
    );
    let [at, previous] = [n, hash];
    for (const line of lines) {
      at += 1;
      const isWhole = line.n === at && line.previous === previous && line.hash === hashOf(line);
      // All behind it hangs on it: nothing more can be said.
      if (!isWhole) return { next: null, looked: lines.length, found: brokenAt(at) };
      previous = line.hash;
    }
    const lost = from === null && seen !== null && !holds(storage, seen);
    return {
      next: lines.length < most ? null : `${at} ${previous}`,
      looked: lines.length,
      found: lost ? brokenAt(seen.n) : [],
    };
  },
});

const brokenAt = (n: number) => [{ check: 'log' as const, ids: [`log #${n}`] }];

const holds = (storage: Storage, { n, hash }: LogEnd): boolean =>
  select(storage, 'SELECT n FROM audit WHERE n = ? AND hash = ?', n, hash).length > 0;

export const logEnd = (storage: Storage): LogEnd | null =>
  select<LogEnd>(storage, 'SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1')[0] ?? null;

function readCursor(from: Cursor): LogEnd {
  const [n = '0', hash = ''] = String(from ?? '0 ').split(' ');
  return { n: Number(n), hash };
}

const hashOf = ({ n, at, actor, action, target, detail, previous }: Line): string =>
  createHash('sha256')
    .update(JSON.stringify([n, at, actor, action, target, detail, previous]))
    .digest('base64url');
