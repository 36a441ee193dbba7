import type { Member, Team } from '../../../schema/entities/things.ts';
import { standing } from '../resident/told-rows.ts';
import { type Storage, select } from '../storage.ts';

/** Somebody who belongs here, as the directory told. */
export const memberOf = (storage: Storage, person: string): Member | undefined =>
  standing<Member>(storage, 'member', person);

export const teamOf = (storage: Storage, team: string): Team | undefined =>
  standing<Team>(storage, 'team', team);

export const allTeams = (storage: Storage): Team[] =>
  select<{ row: string }>(storage, 'SELECT row FROM team')
    .map(({ row }) => JSON.parse(row) as Team)
    .filter(({ isDeleted }) => !isDeleted)
    .sort((one, other) => one.set.name.localeCompare(other.set.name, 'nl'));

/** Who is in a team sees what it does, and who leads. */
export function maySeeTeam({ id, set: { role } }: Member, team: Team): boolean {
  return role === 'team-lead' || role === 'manager' || team.set.people.includes(id);
}

/** What a person is given: by themselves, or by a team they are in. */
export const isOwn = (
  who: { kind: string; id: string | null } | null | undefined,
  person: string,
  teams: readonly Team[],
): boolean =>
  who?.kind === 'team'
    ? teams.some(({ id, set }) => id === who.id && set.people.includes(person))
    : who?.kind === 'member' && who.id === person;
