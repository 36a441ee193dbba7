import { createHash } from 'node:crypto';
import type { AuditEntry, AuditLine } from '../../schema/audit.ts';
import { type Storage, select } from './storage.ts';

const PAGE = 50;
const WALKED_AT_ONCE = 1_000;

type Stored = Omit<AuditLine, 'detail'> & { detail: string };

const hashOf = ({ n, at, actor, action, target, detail, previous }: Omit<Stored, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([n, at, actor, action, target, detail, previous]))
    .digest('base64url');

/** Writes lines at the end, inside the caller's transaction. The table itself refuses to change or lose one (0003_audit.sql). */
export function appendAudit(storage: Storage, entries: readonly AuditEntry[], nowMs: number): void {
  if (entries.length === 0) return;
  const last = select<{ n: number; hash: string }>(
    storage,
    'SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1',
  )[0];
  let previous = last?.hash ?? '';
  const lines = entries.map(({ actor, action, target = null, detail = {} }, index) => {
    const n = (last?.n ?? 0) + index + 1;
    const line = { n, at: nowMs, actor, action, target, detail: JSON.stringify(detail), previous };
    previous = hashOf(line);
    return [n, nowMs, actor, action, target, line.detail, line.previous, previous];
  });
  storage.sql.exec(
    `INSERT INTO audit (n, at, actor, action, target, detail, previous, hash)
     SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7 FROM json_each(?)`,
    JSON.stringify(lines),
  );
}

/** @returns the newest lines before number `before`, newest first; null is from the end. */
export function readAudit(storage: Storage, before: number | null): AuditLine[] {
  return select<Stored>(
    storage,
    'SELECT * FROM audit WHERE n < ? ORDER BY n DESC LIMIT ?',
    before ?? Number.MAX_SAFE_INTEGER,
    PAGE,
  ).map((line) => ({ ...line, detail: JSON.parse(line.detail) }));
}

/**
 * Walks the whole chain. @returns the number of the first line that is not what was written, or follows a hole; null when all
 * are. That the newest lines were cut off it cannot see: for that the last hash is kept elsewhere.
 */
export function brokenAuditLine(storage: Storage): number | null {
  let n = 0;
  let previous = '';
  for (;;) {
    const lines = select<Stored>(
      storage,
      'SELECT * FROM audit WHERE n > ? ORDER BY n LIMIT ?',
      n,
      WALKED_AT_ONCE,
    );
    if (lines.length === 0) return null;
    for (const line of lines) {
      n += 1;
      if (line.n !== n || line.previous !== previous || line.hash !== hashOf(line)) return n;
      previous = line.hash;
    }
  }
}
