import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import type { LaneViewModel } from '../sync/device.ts';
import type { DeskAreas } from '../sync/use-areas.ts';
import { dayOf } from '../text/format.ts';
import { houseOf } from '../ui/house-row.ts';
import type { FinderFacts } from './finder/finder.ts';

/** What the rows beside the finds and the register say, for the finder. */
export function factsOf(
  view: LaneViewModel,
  { neighbourhoods }: Pick<DeskAreas, 'neighbourhoods'>,
  nowMs: number,
): FinderFacts {
  const taken = (houseOf(view)?.set.promiseTeams ?? {}) as Record<string, string>;
  const categoriesOf = (team: string) =>
    Object.keys(taken).filter((category) => taken[category] === team) as CategoryId[];
  const teams = view
    .list('team')
    .map(({ id, set }) => [id, { categories: categoriesOf(id), people: set.people as string[] }]);
  return {
    walks: Object.fromEntries(view.list('walk').map(({ id, set }) => [id, String(set.name)])),
    teams: Object.fromEntries(teams),
    neighbourhoods: Object.fromEntries(neighbourhoods.map(({ code, rings }) => [code, rings])),
    today: dayOf(nowMs),
    nowMs,
  };
}

/** Who looks and their teams, as `assignee` has them in the finder. */
export function mineOf(view: LaneViewModel, me: string | null): string[] {
  if (me === null) return [];
  const mine = view.list('team').filter(({ set }) => (set.people as string[]).includes(me));
  return [`member:${me}`, ...mine.map(({ id }) => `team:${id}`)];
}
