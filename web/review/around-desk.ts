import type { LaneViewModel } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import { houseOf } from '../ui/house-row.ts';
import type { Around } from './narrowing.ts';

const aboutOf = (set: Record<string, unknown>) => (set.about as { id?: string } | undefined)?.id;

/** What the rows beside the finds say of them. */
export function aroundDesk(view: LaneViewModel, nowMs: number): Around {
  const children = new Set(
    view
      .list('participant')
      .filter(({ set }) => set.role === 'child')
      .map(({ by, walk }) => `${by} ${walk}`),
  );
  const labels = new Map<string, string[]>();
  for (const { set } of view.list('label')) {
    const id = aboutOf(set);
    if (id) labels.set(id, [...(labels.get(id) ?? []), String(set.name)]);
  }
  const people = new Map(view.list('team').map(({ id, set }) => [id, set.people as string[]]));
  const taken = (houseOf(view)?.set.promiseTeams ?? {}) as Record<string, string>;
  const promised = new Set(
    view.list('promise').map(({ set }) => `${aboutOf(set)} ${String(set.team)}`),
  );
  return {
    nowMs,
    isOfChild: ({ row }) => children.has(`${row.by} ${row.walk}`),
    labelsOf: ({ id }) => labels.get(id) ?? [],
    isOfTeam: (find: Find, team) => {
      const who = find.row.set.assignee as { kind: string; id: string } | null | undefined;
      if (who) return who.id === team || (people.get(team) ?? []).includes(who.id);
      return taken[find.category.id] === team || promised.has(`${find.id} ${team}`);
    },
  };
}
