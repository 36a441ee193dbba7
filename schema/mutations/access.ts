import { type Actor, isStaff, makerOf, worksInOffice } from '../actor.ts';
import { isShared, type Lookup, type Row } from '../entities/row.ts';
import type { Walk } from '../entities/things.ts';

export const isPersonalView = ({ kind, set }: Row): boolean => kind === 'saved_view' && !set.isTeam;

/** On the walk: joined by code, its starter, or who was planned for it or took a place. The office is on every walk there is. */
export function isOn(actor: Actor, walk: string | null, look: Lookup): boolean {
  if (!walk) return false;
  if (walk === actor.walk) return true;
  const row = look('walk', walk);
  return (
    row !== undefined &&
    (worksInOffice(actor.role) || row.by === makerOf(actor) || isExpected(actor, row as Walk))
  );
}

const isExpected = ({ person: who }: Actor, { set: { people = [], seats = [] } }: Walk): boolean =>
  people.some(({ person }) => person === who) || seats.some(({ by }) => by === who);

/** A child sees what is its own and nothing else. */
export function maySee(actor: Actor, row: Row, look: Lookup): boolean {
  if (actor.role === 'child') return row.by === makerOf(actor);
  if (isShared(row.kind)) return row.kind === 'organisation' || isStaff(actor.role);
  if (isPersonalView(row)) return row.by === makerOf(actor);
  if (worksInOffice(actor.role)) return true;
  if (row.audience === 'office') return false;
  if (row.audience === 'door') return row.by === makerOf(actor);
  return isOn(actor, row.walk, look);
}
