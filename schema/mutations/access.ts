import { type Actor, isStaff, makerOf, worksInOffice } from '../actor.ts';
import { isShared, type Lookup, type Row } from '../entities/row.ts';
import type { Type } from './types.ts';

/** Own rows and rows of the own walk; the office may touch all. A concern only by its maker and the office. */
export function mayTouch(actor: Actor, row: Row, type: Type, look: Lookup): boolean {
  // A concern is closed with an answer: that stays. One about what was seen can be taken back.
  if (row.kind === 'answer' && row.audience === 'door' && type.verb !== 'patch') return false;
  if (row.by === makerOf(actor)) return true;
  // What a colleague said, and how they look at the desk, is theirs.
  if (row.kind === 'comment' || isPersonalView(row)) return false;
  if (worksInOffice(actor.role)) return true;
  if (isShared(row.kind)) return false;
  if (type.verb !== 'patch' || type.kind === 'walk' || type.kind === 'participant') return false;
  return maySee(actor, row, look);
}

const isPersonalView = ({ kind, set }: Row): boolean => kind === 'saved_view' && !set.isTeam;

/** On the walk: joined by code, or its starter. The office is on every walk there is. */
export function isOn(actor: Actor, walk: string | null, look: Lookup): boolean {
  if (!walk) return false;
  if (walk === actor.walk) return true;
  const row = look('walk', walk);
  return row !== undefined && (worksInOffice(actor.role) || row.by === makerOf(actor));
}

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
