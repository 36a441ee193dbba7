import { kinds } from '../../../schema/entities/row.ts';
import { select } from '../storage.ts';
import type { Step } from './step.ts';

/** Numbers at once. They stand in an index of their own in each table. */
const RANGE = 10_000;

/** I5: a change number is used once, in all tables together. */
export const changeNumbers: Step = {
  name: 'numbers',
  look(storage, from) {
    const first = Number(from ?? 1);
    const used = new Set<number>();
    const ids: string[] = [];
    for (const kind of kinds)
      for (const { seq } of select<{ seq: number }>(
        storage,
        `SELECT seq FROM ${kind} WHERE seq >= ? AND seq < ?`,
        first,
        first + RANGE,
      )) {
        if (used.has(seq)) ids.push(`change #${seq}`);
        used.add(seq);
      }
    const [meta] = select<{ head: number | null }>(
      storage,
      `SELECT max(value) AS head FROM meta WHERE key = 'head'`,
    );
    return {
      next: first + RANGE > (meta?.head ?? 0) ? null : first + RANGE,
      looked: 0,
      found: ids.length > 0 ? [{ check: 'numbers', ids }] : [],
    };
  },
};
