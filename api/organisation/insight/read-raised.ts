import type { CategoryId } from '../../../schema/vocabulary/categories.ts';
import type { Judgement } from '../../../schema/vocabulary/judgements.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import { inStreet } from '../desk/street.ts';
import { isOfChild, judgement } from '../desk/voices.ts';
import { type Storage, select } from '../storage.ts';
import type { Went } from './read-log.ts';

/** Something that was seen in the street or told at home. Whose it is, is not read. */
export type Raised = {
  kind: 'observation' | 'concern';
  id: string;
  walk: string | null;
  at: number;
  category: CategoryId;
  status: FindStatus;
  judgement: Judgement | null;
  isOfChild: boolean;
  lat: number;
  lng: number;
  /** Of a home; where it has no address it counts with all that have none. */
  household: string;
  neighbourhood: string | null;
  wantsNoAnswer: boolean;
  /** Why it is not for us is said with it, to whoever raised it: that is an answer, but to a child. */
  saysWhyNot: boolean;
  /** The mutation that gave it its status. */
  statusBy: string | null;
  /** Of a concern as it stands in its row. */
  steps: string | null;
};

const field = (name: string) => `row->>'$.set.${name}'`;
const shared = `id, walk, row->>'$.at' AS at, ${field('category')} AS category, ${field('status')} AS status,
  ${field('position.lat')} AS lat, ${field('position.lng')} AS lng, row->>'$.from.status' AS statusBy,
  ${field('via')} IS NULL AND trim(coalesce(${field('notOursWhy')}, '')) <> '' AS saysWhyNot`;
/** What was merged counts with what it was merged with. */
const counts = `row->>'$.isDeleted' = 0 AND ${field('duplicateOf')} IS NULL`;

/** Made in the period, open now, or among the ids. */
export const streetQuery = `SELECT 'observation' AS kind, ${shared}, ${judgement} AS judgement,
    ${isOfChild} AS isOfChild
  FROM observation WHERE ${inStreet} AND ${counts} AND (row->>'$.at' BETWEEN ? AND ?
    OR ${field('status')} NOT IN ('done', 'not_ours') OR id IN (SELECT value FROM json_each(?)))`;
const homeQuery = `SELECT 'concern' AS kind, ${shared}, row->'$.set.steps' AS steps, ${field('wantsNoAnswer')} AS wantsNoAnswer,
    coalesce(${field('address.id')}, ${field('address.line')}, '') AS household,
    (SELECT neighbourhood FROM address WHERE address.id = ${field('address.id')}) AS neighbourhood
  FROM concern WHERE ${counts}`;

/** Yes and no as SQLite has them. */
type Found = Omit<Raised, 'isOfChild' | 'wantsNoAnswer' | 'saysWhyNot'> & { saysWhyNot: number };

export function readStreet(
  storage: Storage,
  span: { fromMs: number; toMs: number },
  ids: readonly string[],
): Raised[] {
  return select<Found & { isOfChild: number }>(
    storage,
    streetQuery,
    span.fromMs,
    span.toMs,
    JSON.stringify(ids),
  ).map((one) => ({
    ...one,
    isOfChild: one.isOfChild === 1,
    saysWhyNot: one.saysWhyNot === 1,
    household: '',
    neighbourhood: null,
    wantsNoAnswer: false,
    steps: null,
  }));
}

export function readHomes(storage: Storage): Raised[] {
  return select<Found & { wantsNoAnswer: number | null }>(storage, homeQuery).map((one) => ({
    ...one,
    saysWhyNot: one.saysWhyNot === 1,
    judgement: null,
    isOfChild: false,
    wantsNoAnswer: one.wantsNoAnswer === 1,
  }));
}

export const stepsOf = ({ steps }: Raised): Went[] => (JSON.parse(steps ?? '[]') as Went[]) ?? [];
