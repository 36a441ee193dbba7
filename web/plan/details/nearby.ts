import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import { metresBetween } from '../../text/find-words.ts';
import { type Find, findsOf, isOver } from '../../text/finds.ts';
import type { Planned, Rows } from '../planned.ts';

export type Nearby = { find: Find; metres: number };

/** A street's length: near enough for the same visit. */
const NEAR_METRES = 150;
const SHOWN = 8;

/** What is not over and not in it yet, by how far it is from what it is about first. */
function others(view: Rows, planned: Planned): Nearby[] {
  const finds = findsOf(view);
  const taken = new Set(subjectsOf(planned.set).map(({ id }) => id));
  const here = finds.find(({ id }) => taken.has(id))?.position;
  return finds
    .filter(({ id, status, row }) => !taken.has(id) && !isOver(status) && !row.set.duplicateOf)
    .map((find) => ({ find, metres: here ? metresBetween(here, find.position) : Infinity }))
    .sort((one, other) => one.metres - other.metres);
}

export const nearby = (view: Rows, planned: Planned): Nearby[] =>
  others(view, planned)
    .filter(({ metres }) => metres <= NEAR_METRES)
    .slice(0, SHOWN);

/** What has all the words that were typed in its kind, its place or what was said. `told` gives those words. */
export function searched(
  view: Rows,
  planned: Planned,
  typed: string,
  told: (find: Find) => string,
): Nearby[] {
  const parts = typed.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  return others(view, planned)
    .filter(({ find }) => {
      const text = told(find).toLocaleLowerCase('nl');
      return parts.every((part) => text.includes(part));
    })
    .slice(0, SHOWN);
}
