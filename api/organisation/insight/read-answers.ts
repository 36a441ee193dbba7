import { aboutOf } from '../desk/street.ts';
import { answersMaker } from '../desk/voices.ts';
import { type Storage, select } from '../storage.ts';
import { DAY_MS, startOf } from './dutch-days.ts';
import type { Raised } from './read-raised.ts';

export const answersQuery = `SELECT ${aboutOf('answer')} AS id, answer.row->>'$.at' AS at, answer.row->>'$.set.on' AS day
  FROM answer LEFT JOIN observation ON observation.id = ${aboutOf('answer')}
  WHERE ${aboutOf('answer')} IN (SELECT value FROM json_each(?)) AND answer.row->>'$.isDeleted' = 0 AND ${answersMaker}`;

/** When these were answered, oldest first. What is written down later counts from the day on which it was said. */
export function answersOf(storage: Storage, raised: readonly Raised[]): Map<string, number[]> {
  const begun = new Map(raised.map(({ id, at }) => [id, at]));
  const found = select<{ id: string; at: number; day: string }>(
    storage,
    answersQuery,
    JSON.stringify([...begun.keys()]),
  );
  const moments = new Map<string, number[]>();
  const starts = new Map<string, number>();
  for (const { id, at, day } of found) {
    const begin = starts.get(day) ?? startOf(day);
    starts.set(day, begin);
    // Of its own day it is known by the minute.
    const said = at < begin + DAY_MS ? at : begin + DAY_MS / 2;
    const known = moments.get(id) ?? [];
    known.push(Math.max(said, begun.get(id) ?? 0));
    moments.set(id, known);
  }
  for (const all of moments.values()) all.sort((one, other) => one - other);
  return moments;
}
