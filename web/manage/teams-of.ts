import type { Team } from '../../schema/entities/things.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';

export type TeamRow = SeenRow & Team;

/** The teams there are, by name. */
export const teamsOf = (view: LaneViewModel): TeamRow[] =>
  (view.list('team') as TeamRow[]).sort((one, other) =>
    one.set.name.localeCompare(other.set.name, 'nl'),
  );
