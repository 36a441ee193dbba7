import { kinds } from '../../../schema/entities/row.ts';
import { type Storage, select } from '../storage.ts';
import { field, isTaken, other, text, these } from './line-sql.ts';
import { brokenBy, type Found, isEmptied } from './step.ts';

/** Between two values that did not know of each other. */
const ofConflicts = [
  [
    'made',
    `SELECT j.mid AS id FROM journal j WHERE ${these} AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.id = j.body->>'$.e')`,
  ],
  [
    'values',
    `SELECT j.mid AS id FROM journal j JOIN conflict c ON c.id = j.body->>'$.e'
     WHERE ${these} AND c.row->>'$.set.isResolved' = 0`,
  ],
] as const;

/** About what could not be applied. Setting aside can be taken back, by a choice that says neither. */
const ofHeld = [
  [
    'made',
    `SELECT j.mid AS id FROM journal j WHERE ${these} AND NOT EXISTS (SELECT 1 FROM held h WHERE h.id = j.body->>'$.e')`,
  ],
  [
    'values',
    `SELECT j.mid AS id FROM journal j JOIN held r ON r.id = j.body->>'$.e'
     WHERE ${these} AND j.body->'$.set.use' IN ('true', 'false') AND NOT ${isEmptied('r.row')}
       AND r.row->'$.set.decision' IS NULL
       AND NOT ${other(`k.body->>'$.t' = 'held.resolve' AND k.body->'$.set.use' = 'null'`)}`,
  ],
] as const;

/** What is forgotten after a while, what may name what was erased, and what stays as it came, whatever was put right. */
const unsure = `'phone', 'mail', 'nickname', 'also', 'said', 'before', 'after', 'photo', 'about', 'via'`;

/** By which choice it was taken in, and what came in then, with the fields that were put right. */
const taken = (kind: string) => `journal j JOIN held h ON h.id = j.body->>'$.e' AND ${isTaken}
    AND h.row->>'$.set.decision.mid' = j.mid AND h.row->>'$.set.type' LIKE '${kind}.%'`;

const ofTaken = (kind: string) => {
  const given = `coalesce(${field('j.body', '$.set.set')}, ${field('w.body', '$.set')})`;
  const by = '(j.mid, h.id)';
  return [
    [
      'made',
      `SELECT j.mid AS id FROM ${taken(kind)} WHERE ${these}
       AND NOT EXISTS (SELECT 1 FROM ${kind} r WHERE r.id = h.row->>'$.set.e')`,
    ],
    [
      'values',
      `SELECT DISTINCT j.mid AS id FROM ${taken(kind)}
       JOIN ${kind} r ON r.id = h.row->>'$.set.e' JOIN journal w ON w.mid = h.id AND w.status <> 'repeat'
       JOIN json_each(w.body, '$.set') f
       WHERE ${these} AND NOT ${isEmptied('r.row')} AND f.key NOT IN (${unsure})
         AND (j.body->'$.set.set' IS NULL OR ${field('j.body', '$.set.set')} IS NOT NULL)
         AND ${field('r.row', '$.set')} IS NOT ${given}
         AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.id = h.id || '.' || f.key)
         AND NOT (j.status = 'merged' AND instr(',' || j.why || ',', ',' || f.key || ',') > 0)
         AND NOT ${other(`${text('k.body', '$.base')} IN ${by}`)}`,
    ],
  ] as const;
};

/** I3, of choices: what was chosen is what is. */
export function choicesMade(
  storage: Storage,
  t: 'conflict.resolve' | 'held.resolve',
  places: readonly number[],
): Found[] {
  const json = JSON.stringify(places);
  if (t === 'conflict.resolve') return brokenBy(storage, ofConflicts, 'journal', json);
  const wanted = select<{ kind: string }>(
    storage,
    `SELECT DISTINCT substr(h.row->>'$.set.type', 1, instr(h.row->>'$.set.type', '.') - 1) AS kind
     FROM journal j JOIN held h ON h.id = j.body->>'$.e' WHERE ${these} AND ${isTaken}`,
    json,
  ).map(({ kind }) => kind);
  return [
    ...brokenBy(storage, ofHeld, 'journal', json),
    ...kinds
      .filter((kind) => wanted.includes(kind))
      .flatMap((kind) => brokenBy(storage, ofTaken(kind), 'journal', json)),
  ];
}
