import type { Device, LaneView } from '../sync/device.ts';

/** How colleagues and teams are called, from all that this device holds of the organisation. */
export function namesOf(device: Device, lane: LaneView) {
  const here = device.lanes.value.filter(
    ({ isClosed, organisation }) => !isClosed && organisation?.slug === lane.organisation?.slug,
  );
  const find = (kind: 'member' | 'team', id: string): string => {
    for (const { id: one } of [lane, ...here]) {
      const row = device.view(one).value.byId(id);
      if (row?.kind === kind) return String(row.set.name);
    }
    return '';
  };
  return {
    /** '' where nobody here knows. */
    person: (id: string): string =>
      find('member', id) || (id === lane.person?.id ? (lane.person?.name ?? '') : ''),
    team: (id: string): string => find('team', id),
    /** Everybody of the organisation that is known here, by name. */
    members(): { id: string; name: string }[] {
      const known = new Map<string, string>();
      for (const { id: one } of [lane, ...here])
        for (const { id, set } of device.view(one).value.list('member'))
          known.set(id, String(set.name));
      const me = lane.person;
      if (me && !known.has(me.id)) known.set(me.id, me.name);
      return [...known]
        .map(([id, name]) => ({ id, name }))
        .sort((one, other) => one.name.localeCompare(other.name));
    },
  };
}
export type Names = ReturnType<typeof namesOf>;
