import { type Actor, isStaff, makerOf } from '../../schema/actor.ts';

/** Whoever made it has the words, and is not told who decided. */
const paths = ['body', 'base', 'decision.by', 'decision.set', 'decision.stood']
  .map((name) => `'$.set.${name}'`)
  .join(', ');
const isDecided = `row->>'$.set.decision' IS NOT NULL`;

/**
 * What the office decided about this actor's own work that could not be applied, on the walk it was for. What staff heard at a door
 * they hold in that scope; to others it comes here, and that it was erased does too.
 */
export function ownHeld(actor: Actor, walk: string) {
  const which = isStaff(actor.role)
    ? `audience <> 'door' AND ${isDecided}`
    : `(${isDecided} OR row->>'$.set' = '{}')`;
  return {
    where: `walk = ? AND made_by = ? AND ${which}`,
    bindings: [walk, makerOf(actor)],
    row: `json_remove(row, ${paths})`,
  };
}
