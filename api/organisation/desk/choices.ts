import type { Conflict, Held } from '../../../schema/entities/held.ts';
import type { Fields } from '../../../schema/entities/row.ts';
import { RESOLVE, RESOLVE_HELD, types } from '../../../schema/mutations/types.ts';
import { type Storage, select } from '../storage.ts';

type Line = { mid: string; t: string; e: string; set: Fields };

/** Of these nothing stands in the history of a find. */
const isApart = (type: string): boolean => type.startsWith('snag.');

/** What was held of these things, by the id of what was held. */
export function heldOf(storage: Storage, ids: readonly string[]): Map<string, Held['set']> {
  const found = select<{ id: string; kept: string }>(
    storage,
    `SELECT id, row->'$.set' AS kept FROM held WHERE row->>'$.set.e' IN (SELECT value FROM json_each(?1))
     OR row->>'$.set.body.about.id' IN (SELECT value FROM json_each(?1))`,
    JSON.stringify(ids),
  );
  const all = found.map(({ id, kept }) => [id, JSON.parse(kept) as Held['set']] as const);
  return new Map(all.filter(([, { type }]) => !isApart(type)));
}

/** @returns those that made something new when somebody took them in: it stands in the journal as it came in. */
export const takenIn = (held: ReadonlyMap<string, Held['set']>): string[] =>
  [...held].flatMap(([id, { type, decision }]) =>
    decision?.use && types[type]?.verb === 'create' ? [id] : [],
  );

/**
 * Puts with each choice, in the order in which they were made, what it was between: what stood and what came in. Of two who chose, the
 * second is said to be so.
 */
export function withBoth<L extends Line>(
  storage: Storage,
  lines: readonly L[],
  held: ReadonlyMap<string, Held['set']>,
): L[] {
  const conflicts = conflictsOf(storage, lines);
  const now = new Map<string, 'taken' | 'aside'>();
  return lines.map((line) => {
    const { t, e, mid, set } = line;
    if (t !== RESOLVE && t !== RESOLVE_HELD) return line;
    const isSecond = set.use === null ? now.get(e) !== 'aside' : now.has(e);
    if (!isSecond && set.use === null) now.delete(e);
    else if (!isSecond) now.set(e, set.use === true ? 'taken' : 'aside');
    const conflict = conflicts.get(e);
    const kept = held.get(e);
    const decision = (conflict ?? kept)?.decision;
    const stood = decision?.mid === mid && decision.stood ? { stood: decision.stood } : {};
    const came = conflict ? { [conflict.field]: conflict.value } : kept?.body;
    const what = conflict ? { type: `${conflict.about.kind}.patch` } : { type: kept?.type };
    return { ...line, set: { ...set, ...what, came, ...stood, ...(isSecond && { isSecond }) } };
  });
}

function conflictsOf(storage: Storage, lines: readonly Line[]): Map<string, Conflict['set']> {
  const ids = lines.filter(({ t }) => t === RESOLVE).map(({ e }) => e);
  const found = select<{ id: string; kept: string }>(
    storage,
    `SELECT id, row->'$.set' AS kept FROM conflict WHERE id IN (SELECT value FROM json_each(?))
     AND row->>'$.set.field' IS NOT NULL`,
    JSON.stringify(ids),
  );
  return new Map(found.map(({ id, kept }) => [id, JSON.parse(kept) as Conflict['set']]));
}
