import type { CheckName } from '../../../schema/checkup.ts';
import type { Kind } from '../../../schema/entities/row.ts';
import { findStatuses, followUpStatuses } from '../../../schema/workflow.ts';
import { isTaken } from './line-sql.ts';
import { HEAD, isEmptied } from './step.ts';

export type Query = readonly [CheckName, string];
const emptied = isEmptied('r.row');
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Held at first, and taken in by somebody. */
const wasTaken = `j.status = 'held' AND EXISTS (SELECT 1 FROM held h WHERE h.id = j.mid AND ${isTaken})`;

/** What everybody on the walk never holds. */
const ofOffice: readonly Kind[] = [
  ...(['member', 'organisation', 'team', 'standard_text', 'offer'] as const),
  ...(['label', 'comment', 'handover', 'saved_view', 'appeal'] as const),
];
const ofDoor: readonly Kind[] = ['concern', 'cause', 'strength', 'doorstep'];

/** What holds of each thing of a kind by itself, between two ids. */
export function queriesOf(kind: Kind): Query[] {
  const where = (what: string) =>
    `SELECT r.id FROM ${kind} r WHERE r.id > ?1 AND r.id <= ?2 AND ${what}`;
  const all: Query[] = [
    ['numbers', where(`(r.seq < 1 OR r.seq > ${HEAD})`)],
    [
      'copies',
      where(`(r.row->>'$.id' IS NOT r.id OR r.row->>'$.kind' IS NOT '${kind}' OR r.row->>'$.seq' IS NOT r.seq
        OR r.row->>'$.walk' IS NOT r.walk OR r.row->>'$.audience' IS NOT r.audience
        OR r.row->>'$.by' NOT IN ('', r.made_by))`),
    ],
    ['maker', where(`NOT ${madeBy(kind)}`)],
    // Every field that stands was given by somebody who was let in.
    [
      'maker',
      `SELECT DISTINCT r.id FROM ${kind} r, json_each(r.row, '$.from') f WHERE r.id > ?1 AND r.id <= ?2 AND NOT EXISTS (
         SELECT 1 FROM journal j WHERE j.mid = f.value AND j.status <> 'repeat' AND (j.status <> 'held' OR ${wasTaken}))`,
    ],
    ['sealed', where(`r.audience <> 'door' AND ${isTold(kind)}`)],
    ['erased', where(`NOT ${emptied} AND ${namesErased(kind)}`)],
  ];
  // What is held may have been refused because its walk is not known.
  if (kind !== 'held')
    all.push([
      'places',
      where(`r.walk IS NOT NULL AND NOT EXISTS (SELECT 1 FROM walk WHERE walk.id = r.walk)`),
    ]);
  const statuses = kind === 'follow_up' ? followUpStatuses : findStatuses;
  if (['observation', 'concern', 'follow_up'].includes(kind))
    all.push([
      'statuses',
      where(`NOT ${emptied} AND coalesce(r.row->>'$.set.status', '') NOT IN (${quoted(statuses)})`),
    ]);
  if (kind === 'observation')
    all.push(['hidden', where(`r.row->>'$.set.isHidden' = 1 AND r.row->>'$.isDeleted' = 0`)]);
  if (kind === 'attachment')
    all.push([
      'hidden',
      where(`r.row->>'$.isDeleted' = 0 AND EXISTS (SELECT 1 FROM observation o
        WHERE o.id = r.row->>'$.set.about.id' AND o.row->>'$.set.isHidden' = 1)`),
    ]);
  if (kind === 'concern')
    all.push([
      'receipts',
      where(`r.row->>'$.set.receipt' IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM receipt WHERE code = r.row->>'$.set.receipt' AND concern = r.id)`),
    ]);
  return all;
}

/** Its one line in the journal. What the server makes has an id of its own, and what came of a line goes by that line's. */
function madeBy(kind: Kind): string {
  if (kind === 'member' || kind === 'organisation')
    return `EXISTS (SELECT 1 FROM journal j WHERE j.body->>'$.e' = +r.id AND j.body->>'$.t' = '${kind}.create')`;
  const line = (is: string, mid = 'r.id') =>
    `EXISTS (SELECT 1 FROM journal j WHERE j.mid = ${mid} AND j.status <> 'repeat' AND (j.status = 'erased' OR ${is}))`;
  if (kind === 'held') return line(`j.status = 'held'`);
  if (kind === 'conflict') return line(`j.status = 'merged' OR ${wasTaken}`, 'substr(r.id, 1, 36)');
  return line(
    `(j.status IN ('ok', 'merged') OR ${wasTaken}) AND coalesce(j.body->>'$.t', '${kind}.create') = '${kind}.create'`,
  );
}

function isTold(kind: Kind): string {
  if (ofDoor.includes(kind)) return '1';
  const said =
    kind === 'held'
      ? `(r.row->>'$.set.type' LIKE 'strength.%' OR r.row->>'$.set.type' LIKE 'doorstep.%' OR r.row->>'$.set.body.about.kind' = 'concern'
          OR r.row->>'$.set.type' IN ('concern.create', 'promise.create', 'cause.create', 'story.create')
            AND coalesce(r.row->>'$.set.body.about.kind', '') NOT IN ('observation', 'walk'))`
      : `(r.row->>'$.set.about.kind' = 'concern' OR EXISTS (
          SELECT 1 FROM json_each(r.row, '$.set.also') one WHERE one.value->>'$.kind' = 'concern'))`;
  return ofOffice.includes(kind) ? `(r.audience = 'walk' OR ${said})` : said;
}

function namesErased(kind: Kind): string {
  const about = kind === 'held' ? '$.set.body.about.id' : '$.set.about.id';
  return `EXISTS (SELECT 1 FROM erased WHERE erased.id IN (r.id, r.row->>'${about}'))`;
}
