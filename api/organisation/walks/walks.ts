import { isErased, type Kind, type Row } from '../../../schema/entities/row.ts';
import type { Walk } from '../../../schema/entities/things.ts';
import { readRow } from '../server-write.ts';
import { type SqlValue, type Storage, select } from '../storage.ts';
import { whatWasBefore } from './before.ts';

/** What anybody of the organisation may know of its walks, also who is not on them and holds no scope; rows as they stand, as JSON text. */
export type Walks = {
  /** `{rows}`: walks that are planned, under way or of the last year, newest first; then who and which teams there are. */
  listText(): string;
  /** `{rows}`: all that everybody on this walk may see; undefined when there is no such walk. */
  oneText(id: string): string | undefined;
  /** Before, of before.ts; undefined when there is no such walk. */
  beforeText(id: string): string | undefined;
  /** How it stands, for who comes with its code; null for one that never came. */
  now(id: string): { isDeleted: boolean; closedAt: number | null } | null;
};

const YEAR_MS = 365 * 24 * 3_600_000;
const MOST_WALKS = 200;
const MOST_ROWS = 5_000;

/** What a walk is remembered by, in the order in which it is left out last. */
const kinds: readonly Kind[] = [
  'walk',
  'participant',
  'signup',
  'promise',
  'verdict',
  'street',
  'observation',
  'answer',
  'follow_up',
  'vote',
  'also_seen',
  'note',
];

const listed = `
  SELECT row FROM walk WHERE row->>'$.isDeleted' = 0 AND max(row->>'$.set.startedAt', row->>'$.set.endsAt') > ?
  ORDER BY row->>'$.set.startedAt' DESC, id LIMIT ${MOST_WALKS}`;
const standing = (kind: Kind) => `SELECT row FROM ${kind} WHERE row->>'$.isDeleted' = 0`;

export function openWalks(storage: Storage, clock: () => number): Walks {
  const whole = <T>(work: () => T) => storage.transactionSync(work);
  const texts = (query: string, ...bindings: SqlValue[]) =>
    select<{ row: string }>(storage, query, ...bindings).map(({ row }) => row);
  const withPeople = (rows: readonly string[]) =>
    `{"rows":[${[...rows, ...texts(standing('member')), ...texts(standing('team'))].join(',')}]}`;
  const walkOf = (id: string): Walk | undefined => {
    const row: Row | undefined = readRow(storage, { kind: 'walk', id });
    return row && !row.isDeleted && !isErased(row) ? (row as Walk) : undefined;
  };
  return {
    listText: () => whole(() => withPeople(texts(listed, clock() - YEAR_MS))),
    oneText: (id) =>
      whole(() => {
        if (!walkOf(id)) return undefined;
        const rows: string[] = [];
        for (const kind of kinds)
          rows.push(
            ...texts(
              `SELECT row FROM ${kind} WHERE walk = ? AND audience = 'walk' AND row->>'$.isDeleted' = 0 ORDER BY seq LIMIT ?`,
              id,
              MOST_ROWS - rows.length,
            ),
          );
        return withPeople(rows);
      }),
    now: (id) => {
      const row = readRow(storage, { kind: 'walk', id }) as Walk | undefined;
      return row ? { isDeleted: row.isDeleted, closedAt: row.set.closedAt ?? null } : null;
    },
    beforeText: (id) =>
      whole(() => {
        const walk = walkOf(id);
        return walk && JSON.stringify(whatWasBefore(storage, walk, clock()));
      }),
  };
}
