import { type Storage, select } from '../storage.ts';

/** One of the three promises of a walk that is due, with the walk it was given on. `team` is an id. */
export type OwedOfWalk = {
  what: string;
  dueOn: string;
  team: string;
  teamName: string;
  walk: string;
};

/** @returns what walks promised by `today` ('YYYY-MM-DD') or before and is not kept yet, the first day first. */
export const owedOfWalks = (storage: Storage, today: string): OwedOfWalk[] =>
  select<OwedOfWalk>(
    storage,
    `SELECT trim(promise.row->>'$.set.what') AS what, promise.row->>'$.set.dueOn' AS dueOn, team.id AS team,
       team.row->>'$.set.name' AS teamName, promise.walk AS walk
     FROM promise JOIN team ON team.id = promise.row->>'$.set.team'
     WHERE promise.row->>'$.set.about.kind' = 'walk' AND promise.row->>'$.isDeleted' = 0
       AND promise.row->>'$.set.isKept' = 0 AND dueOn <= ?
     ORDER BY dueOn, promise.id`,
    today,
  );
