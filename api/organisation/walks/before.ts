import type { Row } from '../../../schema/entities/row.ts';
import type { Doorstep, Walk } from '../../../schema/entities/things.ts';
import type { Spot } from '../../../schema/entities/walk-fields.ts';
import { dayOf } from '../resident/dutch-day.ts';
import { type SqlValue, type Storage, select } from '../storage.ts';
import { areNear, type Shape } from './shapes.ts';

/** What the last walks here left: the walks themselves, what they promised and is open, what nobody answered, and doors still known. */
export type Before = { walks: Row[]; promises: Row[]; finds: Row[]; doorsteps: Row[] };

const TWO_YEARS_MS = 2 * 365 * 24 * 3_600_000;
const NEAR_METRES = 150;
/** Walks back: before these nobody remembers. */
const WALKS = 3;
/** Places of one walk that are looked at, and walks that are. */
const MOST_PLACES = 500;
const MOST_WALKS = 500;
const MOST_FINDS = 50;

const rows = <R extends Row>(storage: Storage, query: string, ...bindings: SqlValue[]): R[] =>
  select<{ row: string }>(storage, query, ...bindings).map(({ row }) => JSON.parse(row) as R);

const lastWalks = `
  SELECT row FROM walk WHERE id <> ? AND row->>'$.isDeleted' = 0 AND coalesce(row->>'$.set.isPlanned', 0) = 0
    AND row->>'$.set.startedAt' < ? AND row->>'$.set.endsAt' > ?
    AND (row->>'$.set.endsAt' < ? OR row->>'$.set.closedAt' IS NOT NULL)
  ORDER BY row->>'$.set.startedAt' DESC LIMIT ?`;

const these = `walk IN (SELECT value FROM json_each(?)) AND row->>'$.isDeleted' = 0`;
const openPromises = `
  SELECT row FROM promise WHERE ${these} AND audience = 'walk' AND row->>'$.set.about.kind' = 'walk' AND row->>'$.set.isKept' = 0
  ORDER BY row->>'$.set.dueOn', id`;
const unanswered = `
  SELECT row FROM observation WHERE ${these} AND audience = 'walk' AND row->>'$.set.status' NOT IN ('done', 'not_ours')
    AND row->>'$.set.duplicateOf' IS NULL AND NOT EXISTS (
      SELECT 1 FROM answer WHERE answer.row->>'$.set.about.id' = observation.id AND answer.row->>'$.isDeleted' = 0)
  ORDER BY row->>'$.at', id LIMIT ${MOST_FINDS}`;
const doorsStillKnown = `
  SELECT row FROM doorstep WHERE ${these} AND row->>'$.set.until' >= ? ORDER BY row->>'$.set.address.line', id`;

export function whatWasBefore(storage: Storage, walk: Walk, nowMs: number): Before {
  const here = shapeOf(storage, walk);
  const found: Walk[] = [];
  const since = nowMs - TWO_YEARS_MS;
  const { startedAt } = walk.set;
  const before = rows<Walk>(storage, lastWalks, walk.id, startedAt, since, nowMs, MOST_WALKS);
  for (const one of here ? before : []) {
    const there = shapeOf(storage, one);
    if (here && there && areNear(here, there, NEAR_METRES)) found.push(one);
    if (found.length === WALKS) break;
  }
  const ids = JSON.stringify(found.map(({ id }) => id));
  return {
    walks: found,
    promises: rows(storage, openPromises, ids),
    finds: rows(storage, unanswered, ids),
    doorsteps: rows<Doorstep>(storage, doorsStillKnown, ids, dayOf(nowMs)).map(asDoor),
  };
}

/** Which door, what came of it and until when: not who rang, and nothing that leads to who lives there. */
const asDoor = ({ set, ...row }: Doorstep): Row => ({
  ...row,
  by: '',
  from: {},
  set: {
    address: { id: null, line: set.address?.line ?? '', complex: null },
    outcome: set.outcome,
    until: set.until,
  },
});

function shapeOf(storage: Storage, { id, set }: Walk): Shape | null {
  if (set.area) return { is: 'area', spots: set.area };
  if (set.route?.length) return { is: 'way', spots: set.route.map(({ position }) => position) };
  const spots = select<Spot>(
    storage,
    `SELECT row->>'$.set.position.lat' AS lat, row->>'$.set.position.lng' AS lng FROM observation
     WHERE walk = ? AND row->>'$.isDeleted' = 0 LIMIT ${MOST_PLACES}`,
    id,
  );
  return spots.length > 0 ? { is: 'places', spots } : null;
}
