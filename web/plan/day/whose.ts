import type { OwnerKind } from '../../../schema/vocabulary/plan.ts';
import type { SeenRow } from '../../sync/device.ts';

type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };
/** Whose day it is: a person's, with what their teams took on, or a team's. */
export type Whose = { kind: 'member' | 'team'; id: string };

const peopleOf = ({ set }: SeenRow): readonly string[] =>
  Array.isArray(set.people) ? (set.people as string[]) : [];
const keyOf = (kind: string, id: string) => `${kind}:${id}`;

/** Who is meant, as owners and assignees have it: "member:…", "team:…". */
export function namesFor(view: Rows, { kind, id }: Whose): ReadonlySet<string> {
  const teams =
    kind === 'team' ? [] : view.list('team').filter((row) => peopleOf(row).includes(id));
  return new Set([keyOf(kind, id), ...teams.map((team) => keyOf('team', team.id))]);
}

/**
 * Tells of a follow-up whether it is for who is meant. One of before owners had an id goes by the name that stands on it, if one
 * colleague alone is called that.
 */
export function isFor(view: Rows, whose: Whose): (row: SeenRow) => boolean {
  const names = namesFor(view, whose);
  const members = view.list('member');
  const mine = members.find(({ id }) => id === whose.id)?.set.name;
  const isOnlyOne = members.filter(({ set }) => set.name === mine).length === 1;
  return ({ set }) => {
    const who = set.who as { kind: OwnerKind; id: string | null } | null | undefined;
    if (who) return who.id !== null && names.has(keyOf(who.kind, who.id));
    return whose.kind === 'member' && isOnlyOne && set.owner === mine;
  };
}

/** Whether a find is given to who is meant. */
export function isAssigned(view: Rows, whose: Whose): (row: SeenRow) => boolean {
  const names = namesFor(view, whose);
  return ({ set }) => {
    const assignee = set.assignee as { kind: string; id: string } | null | undefined;
    return assignee ? names.has(keyOf(assignee.kind, assignee.id)) : false;
  };
}
