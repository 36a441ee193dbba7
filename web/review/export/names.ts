import type { LaneViewModel } from '../../sync/device.ts';
import type { Entry } from '../finder/entry.ts';

/** What rows beside the finds are called. '' where there is none. */
export type Names = { teamOf: (entry: Entry) => string; walkOf: (entry: Entry) => string };

export function namesIn(view: Pick<LaneViewModel, 'list'>): Names {
  const named = (kind: 'team' | 'walk') =>
    new Map(view.list(kind).map(({ id, set }) => [id, String(set.name)]));
  const [teams, walks] = [named('team'), named('walk')];
  return {
    teamOf: ({ assignee }) =>
      assignee?.startsWith('team:') ? (teams.get(assignee.slice('team:'.length)) ?? '') : '',
    walkOf: ({ walk }) => (walk === null ? '' : (walks.get(walk) ?? '')),
  };
}
