import { type Kind, kinds } from '../../../schema/entities/row.ts';
import { type Storage, select } from '../storage.ts';
import { type Query, queriesOf } from './row-queries.ts';
import { brokenBy, type Found, idsOf, type Step } from './step.ts';

/** Each thing of a kind: whether somebody made it, whether it is where it belongs, and for whom. */
export const rowsThere: readonly Step[] = kinds.map((kind) => {
  const queries = queriesOf(kind);
  return {
    name: `rows ${kind}`,
    look(storage, from, most) {
      const after = from ?? '';
      const ids = idsOf(
        storage,
        `SELECT id FROM ${kind} WHERE id > ? ORDER BY id LIMIT ?`,
        after,
        most,
      );
      const last = ids.at(-1) ?? after;
      return {
        next: ids.length < most ? null : last,
        looked: ids.length,
        found: [
          ...brokenBy(storage, queries, kind, after, last),
          ...subjects(storage, kind, after, last),
        ],
      };
    },
  };
});

/** I6: what it hangs on is here, and where that is for few, so is this. */
function subjects(
  storage: Storage,
  kind: Kind,
  after: string | number,
  last: string | number,
): Found[] {
  if (kind === 'held') return [];
  const hung = select<{ to: string }>(
    storage,
    `SELECT DISTINCT r.row->>'$.set.about.kind' AS "to" FROM ${kind} r
     WHERE r.id > ? AND r.id <= ? AND r.row->>'$.set.about.kind' IS NOT NULL`,
    after,
    last,
  );
  return hung.flatMap(({ to }) => {
    const here = `FROM ${kind} r WHERE r.id > ?1 AND r.id <= ?2 AND r.row->>'$.set.about.kind' = ?3`;
    const isKnown = (kinds as readonly string[]).includes(to);
    const subject = `SELECT 1 FROM ${to} s WHERE s.id = r.row->>'$.set.about.id'`;
    const queries: Query[] = isKnown
      ? [
          ['places', `SELECT r.id ${here} AND NOT EXISTS (${subject})`],
          [
            'sealed',
            `SELECT r.id ${here} AND r.audience <> 'door' AND r.row->>'$.set.about.kind' <> 'concern'
             AND EXISTS (${subject} AND s.audience = 'door')`,
          ],
        ]
      : [['places', `SELECT r.id ${here}`]];
    return brokenBy(storage, queries, kind, after, last, to);
  });
}
