import { type Actor, makerOf } from '../../schema/actor.ts';
import type { Kind } from '../../schema/entities/row.ts';
import { ownHeld } from './own-held.ts';

/** What adults made of a find, and who they are: none of it is for the device of the child that found it. */
const adults = ['assignee', 'judgement', 'notOursWhy', 'laterUntil', 'duplicateOf', 'team'];
const paths = adults.flatMap((name) => [`'$.set.${name}'`, `'$.from.${name}'`]).join(', ');
const own = `json_remove(row, ${paths})`;
const said = `json_set(${own}, '$.by', '')`;

/** Of a child's own device: its animal, what it found and made, and what was said to it about that. Nothing of anybody else. */
export function kidFilter(actor: Actor, walk: string, kind: Kind) {
  const bindings = [walk, makerOf(actor)];
  const where = `walk = ? AND audience = 'walk'`;
  if (kind === 'participant' || kind === 'observation' || kind === 'attachment')
    return { where: `${where} AND made_by = ?`, bindings, row: own };
  if (kind === 'held') return ownHeld(actor, walk);
  if (kind !== 'answer') return null;
  const isAbout = `observation.id = answer.row->>'$.set.about.id' AND observation.made_by = ?`;
  return {
    where: `${where} AND row->>'$.set.childPicture' IS NOT NULL AND EXISTS (SELECT 1 FROM observation WHERE ${isAbout})`,
    bindings,
    row: said,
  };
}
