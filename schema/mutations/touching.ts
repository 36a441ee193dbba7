import { type Actor, isStaff, makerOf, worksInOffice } from '../actor.ts';
import { isShared, type Lookup, type Row } from '../entities/row.ts';
import { isPersonalView, maySee } from './access.ts';
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
  if (type.verb !== 'patch' || type.kind === 'participant') return false;
  // Who leads on the day need not be who planned it; what they may change of it walking.ts says.
  if (type.kind === 'walk' && !isStaff(actor.role)) return false;
  return maySee(actor, row, look);
}
