import type { LaneId, Mid } from './ids.ts';

export const roles = ['guest', 'walker', 'companion', 'reviewer', 'team-lead', 'manager'] as const;
export type Role = (typeof roles)[number];

/** Who acts, as the Worker has established it; nothing of it comes from a request's body. */
export type Actor = {
  lane: LaneId;
  /** The first lane of a chain of forks: a cloned phone keeps its authorship. */
  root: LaneId;
  person: string | null;
  role: Role;
  /** The walk this lane joined; null for an office lane and for the one that starts a walk. */
  walk: Mid | null;
  isRevoked: boolean;
  /** The time for handing in is over. */
  isLate: boolean;
};

export const makerOf = (actor: Actor): string => actor.person ?? actor.root;

const office: readonly Role[] = ['reviewer', 'team-lead', 'manager'];
export const worksInOffice = (role: Role): boolean => office.includes(role);

/** One table, role × action, for both sides. `walk` counts only on a walk the actor is on. */
export type Action =
  | 'start'
  | 'pin'
  | 'edit'
  | 'delete-own'
  | 'delete'
  | 'decide'
  | 'plan'
  | 'staff';
const allowed: Record<Role, readonly Action[]> = {
  guest: ['start', 'pin', 'edit', 'delete-own'],
  walker: ['start', 'pin', 'edit', 'delete-own'],
  companion: ['start', 'pin', 'edit', 'delete-own'],
  reviewer: ['start', 'pin', 'edit', 'delete-own', 'delete', 'decide', 'plan'],
  'team-lead': ['start', 'pin', 'edit', 'delete-own', 'delete', 'decide', 'plan'],
  manager: ['start', 'pin', 'edit', 'delete-own', 'delete', 'decide', 'plan', 'staff'],
};

export const may = (actor: Actor, action: Action): boolean => allowed[actor.role].includes(action);
