import type { Storage } from '../storage.ts';
import { field, isTaken, other, subject, text, these } from './line-sql.ts';
import { brokenBy, type Found, isEmptied } from './step.ts';

const isCurrent = `${text('r.row', '$.from')} = j.mid AND ${field('r.row', '$.set')} IS ${field('j.body', '$.set')}`;

/** What else may have become of a value that does not stand as its writer's. */
const elsewhere = [
  // Replaced by who saw it: mostly the very next about it, which is why this comes first.
  other(`k.rowid > j.rowid AND ${text('k.body', '$.base')} = j.mid`),
  // Two who choose the same made one choice, and it goes by the first.
  `${field('r.row', '$.set')} IS ${field('j.body', '$.set')}`,
  other(`k.rowid < j.rowid AND ${field('k.body', '$.set')} IS ${field('j.body', '$.set')}`),
  // So did who chose what a new one has anyway.
  `${field('j.body', '$.set')} IN ('null', '""', 'false', '[]', '{}', '"new"', '"open"', '"none"', '"nl"', '"desk"')
   AND EXISTS (SELECT 1 FROM journal k WHERE k.mid = r.id AND k.status <> 'repeat' AND ${field('k.body', '$.set')} IS NULL)`,
  // Whose photo may be seen, the server says first; how a thing went, it writes down itself.
  `f.key IN ('isReleased', 'steps', 'went')`,
  // Replaced by who chose between two values.
  `EXISTS (SELECT 1 FROM conflict c JOIN journal k ON k.mid = c.row->>'$.from.isResolved' AND k.status <> 'repeat'
     WHERE c.row->>'$.set.about.id' = ${subject} AND c.row->>'$.set.field' = f.key AND ${text('k.body', '$.base')} = j.mid)`,
  // Replaced by what was held, and somebody took in who saw it.
  `EXISTS (SELECT 1 FROM journal k JOIN held h ON h.id = k.mid AND ${isTaken}
     LEFT JOIN journal d ON d.mid = h.row->>'$.set.decision.mid' AND d.status <> 'repeat'
     WHERE k.body->>'$.e' = ${subject} AND k.status = 'held'
       AND (${text('k.body', '$.base')} = j.mid OR ${text('d.body', '$.base')} = j.mid))`,
  // Kept beside what stands. What was in it may have been forgotten since.
  `EXISTS (SELECT 1 FROM conflict c WHERE c.id = j.mid || '.' || f.key AND (${isEmptied('c.row')}
     OR c.row->'$.set.value' IS ${field('j.body', '$.set')}
     OR f.key IN ('nickname', 'phone', 'mail', 'also', 'said', 'before', 'after', 'photo')))`,
  // That this is not there is told as a conflict that is gone.
  `j.status = 'merged' AND instr(',' || j.why || ',', ',' || f.key || ',') > 0
   AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.id = j.mid || '.' || f.key)`,
  // Of two who begin or close a walk at once the second changed nothing.
  `r.row->>'$.kind' = 'walk' AND f.key IN ('startedAt', 'endsAt', 'closedAt')
   AND ${other(`k.rowid < j.rowid AND ${field('k.body', '$.set')} IS NOT NULL`)}`,
  // A photo that was erased is taken out of what named it.
  `f.key IN ('before', 'after', 'photo') AND f.value IN (SELECT id FROM erased)`,
  // Without both agreements nothing is shown in public.
  `f.key = 'isPublished' AND r.row->>'$.set.isPublished' = 0
   AND (r.row->>'$.set.mayUse' = 0 OR r.row->>'$.set.mayPublish' = 0)`,
  // A part of how it came to be was erased: what stood there before cannot be told any more.
  `EXISTS (SELECT 1 FROM journal b WHERE b.status <> 'repeat' AND b.body IS NULL AND b.mid IN (
     SELECT ${text('r.row', '$.from')} UNION ALL
     SELECT ${text('k.body', '$.base')} FROM journal k WHERE k.body->>'$.e' = ${subject}))`,
];

const lost = (kind: string) => `
  SELECT DISTINCT j.mid AS id
  FROM journal j JOIN ${kind} r ON r.id = j.body->>'$.e' JOIN json_each(j.body, '$.set') f
  WHERE ${these} AND NOT (${isCurrent}) AND NOT ${isEmptied('r.row')}
    AND NOT (${elsewhere.map((one) => `(${one})`).join(' OR ')})`;

/** Gone is what was removed last, and what a child hid. Somebody who works here again is there again. */
const against = (kind: string) => `
  SELECT j.mid AS id FROM journal j JOIN ${kind} r ON r.id = j.body->>'$.e'
  WHERE ${these} AND j.body->>'$.t' IN ('${kind}.delete', '${kind}.restore') AND NOT ${isEmptied('r.row')}
    AND coalesce(r.row->>'$.set.isHidden', 0) = 0
    AND NOT (r.row->>'$.from.isDeleted' = j.mid AND r.row->>'$.isDeleted' = (j.body->>'$.t' = '${kind}.delete'))
    AND NOT ${other(`k.rowid > j.rowid AND k.body->>'$.t' IN ('${kind}.delete', '${kind}.restore', '${kind}.create')`)}
    AND NOT EXISTS (SELECT 1 FROM journal k JOIN held h ON h.id = k.mid AND ${isTaken}
      WHERE k.body->>'$.e' = ${subject} AND k.status = 'held')`;

/** I3 and I4, of accepted lines about one kind of thing: it is there, and what they said of it was not lost. */
export function linesAbout(storage: Storage, kind: string, places: readonly number[]): Found[] {
  const queries = [
    [
      'made',
      `SELECT j.mid AS id FROM journal j WHERE ${these} AND NOT EXISTS (SELECT 1 FROM ${kind} r WHERE r.id = j.body->>'$.e')`,
    ],
    ['values', lost(kind)],
    ['values', against(kind)],
  ] as const;
  return brokenBy(storage, queries, 'journal', JSON.stringify(places));
}
