import type { Server } from './server.ts';
import type { Event, Tally } from './tally.ts';
import { countWalkWork } from './walk-work.ts';

const counted: Partial<Record<Event, string>> = {
  conflicts: 'SELECT count(*) AS count FROM conflict',
  held: 'SELECT count(*) AS count FROM held',
  concerns: 'SELECT count(*) AS count FROM concern',
  'closed concerns': `SELECT count(*) AS count FROM concern WHERE row->>'$.set.closedWith' IS NOT NULL`,
  'finds of children': `SELECT count(*) AS count FROM observation WHERE row->>'$.set.via' = 'kid'`,
  'hidden finds': `SELECT count(*) AS count FROM observation WHERE row->>'$.set.isHidden'`,
  plans: 'SELECT count(*) AS count FROM follow_up',
  'desk actions': `SELECT count(*) AS count FROM journal WHERE status = 'ok' AND (body->>'$.t' IN ('label.create', 'comment.create')
    OR body->>'$.set.duplicateOf' IS NOT NULL OR body->>'$.set.laterUntil' IS NOT NULL OR body->>'$.set.status' IS NOT NULL)`,
  'photos stored': `SELECT count(*) AS count FROM attachment WHERE row->>'$.set.isStored'`,
};

/** Adds what a schedule came to, as it stands in the tables. */
export function countWork(server: Server, tally: Tally): void {
  for (const [event, query] of Object.entries(counted))
    tally[event as Event] += server.rows<{ count: number }>(query)[0]?.count ?? 0;
  countWalkWork(server, tally);
}
