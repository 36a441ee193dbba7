import type { Kind } from '../../../schema/entities/row.ts';
import { type Storage, select } from '../storage.ts';
import { aboutOf, hangingKinds, inStreet } from './street.ts';

const parentOf = `observation.row->>'$.set.duplicateOf'`;

/** These, what they were merged with, and what was merged with them. */
export const togetherQuery = `
  WITH asked AS (SELECT id FROM observation WHERE id IN (SELECT value FROM json_each(?)) AND ${inStreet})
  SELECT id FROM asked
  UNION SELECT ${parentOf} FROM asked CROSS JOIN observation ON observation.id = asked.id AND ${parentOf} IS NOT NULL
  UNION SELECT observation.id FROM asked CROSS JOIN observation ON ${parentOf} = +asked.id`;

const inGiven = `IN (SELECT value FROM json_each(?))`;
const aboutKinds: readonly Kind[] = [...hangingKinds, 'follow_up', 'conflict'];
export const wholeQueries: readonly string[] = [
  `SELECT row FROM observation WHERE id ${inGiven} AND ${inStreet}`,
  ...aboutKinds.map(
    (kind) => `SELECT row FROM ${kind} WHERE ${aboutOf(kind)} ${inGiven} AND ${inStreet}`,
  ),
];

/** @returns FindsAnswer (schema/review-desk.ts) as JSON text: of ids that are none of the street, nothing. */
export function findsText(storage: Storage, ids: readonly string[], epoch: number): string {
  const together = select<{ id: string }>(storage, togetherQuery, JSON.stringify(ids));
  const given = JSON.stringify(together.map(({ id }) => id));
  const rows = wholeQueries
    .flatMap((query) => select<{ row: string }>(storage, query, given))
    .map(({ row }) => row);
  return `{"epoch":${epoch},"rows":[${rows.join(',')}]}`;
}
