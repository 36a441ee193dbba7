import { type Actor, isStaff, makerOf, worksInOffice } from '../../schema/actor.ts';
import { isShared, type Kind, kinds, type Lookup, type Row } from '../../schema/entities/row.ts';
import { limits } from '../../schema/limits.ts';
import { isOn } from '../../schema/mutations/access.ts';
import type { PullBody } from '../../schema/protocol.ts';
import type { Span } from './concern-reads.ts';
import { type FedRow, olderRows, recentFrom } from './desk/desk-feed.ts';
import { readHead } from './journal.ts';
import { kidFilter } from './kid-scope.ts';
import { ownHeld } from './own-held.ts';
import { type SqlValue, type Storage, select } from './storage.ts';

/** `row` is what of it comes, as SQL; left out, all. */
type Filter = { where: string; bindings: SqlValue[]; row?: string };

/** @returns the rows of a kind that a scope holds, as a condition on its table; null when this actor may not hold the scope. */
function filterOf(storage: Storage, actor: Actor, scope: string) {
  const [name, walk] = scope.split(':');
  if (name === 'kid' && walk)
    return actor.role === 'child' && walk === actor.walk
      ? (kind: Kind): Filter | null => kidFilter(actor, walk, kind)
      : null;
  const filter = adultFilter(storage, actor, scope);
  return (
    filter &&
    ((kind: Kind) => {
      if (isShared(kind)) return sharedFilter(actor, scope, kind);
      const [, walk] = scope.split(':');
      if (kind === 'held' && walk && scope.startsWith('walk:')) return ownHeld(actor, walk);
      return kind === 'saved_view' ? viewFilter(actor, filter) : filter;
    })
  );
}

function adultFilter(storage: Storage, actor: Actor, scope: string): Filter | null {
  if (actor.role === 'child') return null;
  if (scope === 'office')
    return worksInOffice(actor.role)
      ? { where: `audience IN ('walk', 'office')`, bindings: [] }
      : null;
  if (scope === 'concerns')
    return worksInOffice(actor.role) ? { where: `audience = 'door'`, bindings: [] } : null;
  const [name, walk] = scope.split(':');
  if (!walk || !isOnWalk(storage, actor, walk)) return null;
  if (name === 'walk' && isStaff(actor.role))
    return { where: `walk = ? AND audience = 'walk'`, bindings: [walk] };
  if (name === 'walk')
    // A guest has no scope of the door; that what they wrote there was erased they hear as a row with nothing in it.
    return {
      where: `walk = ? AND (audience = 'walk' OR (made_by = ? AND row->>'$.set' = '{}'))`,
      bindings: [walk, makerOf(actor)],
    };
  if (name === 'door' && isStaff(actor.role))
    return {
      where: `walk = ? AND audience = 'door' AND made_by = ?`,
      bindings: [walk, makerOf(actor)],
    };
  return null;
}

/** What the organisation is and says comes with a walk and with the office: all of it for staff, to a guest what it says. */
function sharedFilter(actor: Actor, scope: string, kind: Kind): Filter | null {
  const comesAlong = scope === 'office' || scope.startsWith('walk:');
  const mayHold = kind === 'organisation' || isStaff(actor.role);
  return comesAlong && mayHold ? { where: `audience = 'office'`, bindings: [] } : null;
}

/** A way of looking at the desk that is one person's is nobody else's to read. */
const viewFilter = (actor: Actor, { where, bindings }: Filter): Filter => ({
  where: `${where} AND (made_by = ? OR row->>'$.set.isTeam')`,
  bindings: [...bindings, makerOf(actor)],
});

function isOnWalk(storage: Storage, actor: Actor, walk: string): boolean {
  if (walk === actor.walk || worksInOffice(actor.role)) return true;
  const [row] = select<{ row: string }>(storage, 'SELECT row FROM walk WHERE id = ?', walk);
  const look: Lookup = () => row && (JSON.parse(row.row) as Row);
  return isOn(actor, walk, look);
}

export const feedQuery = (kind: Kind, where: string, row = 'row') =>
  `SELECT seq, ${row} AS row FROM ${kind} WHERE ${where} AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?`;

/**
 * One index range per table, merged by seq here: the object's SQLite allows five arms in a UNION. A page reads at most
 * its own length per table, and no row is parsed on the way.
 */
function rowsSince(
  storage: Storage,
  filterFor: (kind: Kind) => Filter | null,
  { since, head, recent, limit }: { since: number; head: number; recent: number; limit: number },
): FedRow[] {
  const found: FedRow[] = [];
  let until = head;
  const take = (rows: readonly FedRow[]) => {
    found.push(...rows);
    // The page ends here at the latest: of the tables that follow, no more needs reading.
    if (rows.length === limit) until = rows.at(-1)?.seq ?? until;
  };
  for (const kind of kinds) {
    const filter = filterFor(kind);
    if (!filter) continue;
    const older = olderRows(storage, kind, { since, until, recent, limit });
    if (older) take(older);
    const bindings = [...filter.bindings, older ? recent : since, until, limit];
    take(select<FedRow>(storage, feedQuery(kind, filter.where, filter.row), ...bindings));
  }
  return found.sort((one, other) => one.seq - other.seq).slice(0, limit);
}

/** A desk that begins has much to read, and a wire to read it by. */
const roomOf = ({ role }: Actor, { scopes }: PullBody): number =>
  worksInOffice(role) && scopes.some(({ fresh }) => fresh) ? limits.freshRows : limits.pullRows;

/**
 * @returns PullAnswer (schema/protocol.ts) as JSON text: rows since each cursor in change order, never "what is missing
 * here was deleted". Must run inside one transaction, so that head and rows are of one moment.
 */
export function pullText(
  storage: Storage,
  actor: Actor,
  body: PullBody,
  { epoch, nowMs }: { epoch: number; nowMs: number },
  onPage: (span: Span) => void = () => undefined,
): string {
  const head = readHead(storage);
  const refused: string[] = [];
  const scopes: string[] = [];
  // A cursor of before a restore means nothing here.
  const isStale = body.epoch !== epoch;
  let room = roomOf(actor, body);
  for (const { s, c, fresh } of body.scopes) {
    const filterFor = actor.isRevoked ? null : filterOf(storage, actor, s);
    if (!filterFor) {
      refused.push(s);
      continue;
    }
    const from = isStale ? 0 : c;
    const recent = fresh && s === 'office' ? recentFrom(storage, nowMs) : 0;
    const found = rowsSince(storage, filterFor, { since: from, head, recent, limit: room + 1 });
    const page = found.slice(0, room);
    room -= page.length;
    const more = found.length > page.length;
    const to = more ? (page.at(-1)?.seq ?? from) : Math.max(head, from);
    onPage({ s, from, to });
    const rows = page.map((one) => one.row).join(',');
    scopes.push(
      `{"s":${JSON.stringify(s)},"from":${from},"to":${to},"more":${more},"rows":[${rows}],"gone":[]}`,
    );
  }
  return `{"epoch":${epoch},"head":${head},"now":${nowMs},"scopes":[${scopes.join(',')}],"refused":${JSON.stringify(refused)}}`;
}
