import type { Actor } from '../../schema/actor.ts';
import { officeStart } from '../../schema/entities/later-starts.ts';
import type { Kind, Row } from '../../schema/entities/row.ts';
import { startingWith } from '../../schema/entities/starts.ts';
import type { EditableKind } from '../../schema/entities/things.ts';
import { scopeOf } from '../../schema/scopes.ts';
import type { Opened } from './opened.ts';
import type { Recording } from './recording.ts';

const lane = 'manager000000000000000';
export const manager: Actor = {
  lane,
  root: lane,
  person: 'bram',
  role: 'manager',
  walk: null,
  isRevoked: false,
  isLate: false,
};
const DAY_MS = 24 * 3_600_000;

/** Every row that somebody reads who has read nothing yet: page after page, scope after scope. */
export function pulledBy(
  { core }: Opened,
  actor: Actor,
  scopes: readonly string[],
): { rows: Row[]; refused: string[] } {
  const rows: Row[] = [];
  const refused: string[] = [];
  for (const s of scopes) {
    let c = 0;
    for (let isMore = true; isMore; ) {
      const body = { v: 1, lane: actor.lane, epoch: 1, scopes: [{ s, c }] };
      const answer = core.pull(actor, body);
      refused.push(...answer.refused);
      const [page] = answer.scopes;
      rows.push(...((page?.rows ?? []) as Row[]));
      c = page?.to ?? c;
      isMore = page?.more === true;
    }
  }
  return { rows, refused };
}

/** What a lane reads, by what its actor is. */
export function scopesFor({ role, person }: Actor, walk: string | null): string[] {
  if (role === 'child') return walk ? [scopeOf.kid(walk)] : [];
  if (['reviewer', 'team-lead', 'manager'].includes(role) && !walk)
    return [scopeOf.office, scopeOf.concerns];
  if (!walk) return [];
  return person ? [scopeOf.walk(walk), scopeOf.door(walk)] : [scopeOf.walk(walk)];
}

/** What everything that reads makes of these tables, by its name. */
export function everythingRead(opened: Opened, { story }: Recording): Record<string, unknown> {
  const { core, rows } = opened;
  const all = rows().filter(({ set }) => Object.keys(set).length > 0);
  const of = (...kinds: Kind[]) => all.filter(({ kind }) => kinds.includes(kind));
  const nowMs = story.at(-1)?.at ?? 0;
  const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const span = { lane, from: dayOf(nowMs - 60 * DAY_MS), to: dayOf(nowMs) };
  const finds = of('observation', 'concern').map(({ id }) => id);
  const index = { lane, epoch: 1, from: 0, after: 0 };
  const keep = { keepPhotosDays: 1, keepNicknamesDays: 1 };
  const here = { lat: 52.084, lng: 5.071 };
  const walks = of('walk').map(({ id }) => id);
  return {
    index: core.desk.indexText(index),
    open: core.desk.indexText({ ...index, open: true }),
    finds: core.desk.findsText({ lane, ids: finds.slice(0, 200) }).length > 0,
    history: finds.map((id) => core.desk.history(manager, { lane, id })),
    insight: core.insight({ ...span, neighbourhood: null } as never),
    walks: walks.map((walk) => core.insight({ lane, walk } as never)),
    residents: of('concern').map(
      ({ set }) => (set.receipt ?? null) && core.resident.sees(`${set.receipt}`),
    ),
    board: core.resident.board(),
    appeals: of('appeal').map(({ set }) => core.resident.appeal(`${set.code}`)),
    calendar: core.calendar.of('bram'),
    visits: of('follow_up').map(({ id }) => core.calendar.visit('bram', id)),
    letters: of('follow_up').map(({ id }) => core.calendar.letters(id)),
    digests: core.calendar.digests(['bram', 'lotte', 'fatma'], nowMs),
    register: [core.register.seen(), core.register.near(here, 5), core.register.search('Ahorn', 5)],
    areas: core.register.areas(),
    ground: walks.map((walk) => core.register.ground(walk, here)),
    isRunning: core.isRunning('3599RA-12'),
    audit: core.auditPage(null).brokenAt,
    going: core.countRetention({ ...keep, keepConcernDays: {}, keepContactDays: 1 } as never),
  };
}

/** Gives every row what one that is made today starts with where it says nothing. */
export function fillIn({ storage, rows }: Opened): void {
  for (const row of rows()) {
    if (Object.keys(row.set).length === 0) continue;
    const kind = row.kind as EditableKind;
    const set = { ...startingWith(kind), ...officeStart(kind), ...row.set };
    storage.db
      .prepare(`UPDATE ${row.kind} SET row = ? WHERE id = ?`)
      .run(JSON.stringify({ ...row, set }), row.id);
  }
}
