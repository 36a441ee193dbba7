import type { LaneId, Mid } from './ids.ts';

/** Of people with an account; `guest` and `child` come in by a walk's code and have none. */
export const staffRoles = ['walker', 'companion', 'reviewer', 'team-lead', 'manager'] as const;
export type StaffRole = (typeof staffRoles)[number];
export const roles = ['guest', 'child', ...staffRoles] as const;
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

/** What a role may do. On rows it counts together with mutations/access.ts: whose they are, and which walk's. */
export const actions = [
  'start',
  'pin',
  /** Hear a resident out at home. */
  'concern',
  'photo',
  'edit',
  'delete-own',
  /** Say that something cannot be true, and what an idea needs. */
  'speak-up',
  /** On a walk: come along, ring at doors, decide and promise with the group. */
  'lead',
  /** Show others the photo that a guest or a child took. */
  'release',
  'delete',
  'decide',
  'plan',
  /** Let go of everything a resident told, at their request. */
  'erase',
  /** People, devices, and what the organisation owns and says. */
  'manage',
] as const;
export type Action = (typeof actions)[number];

const inTheStreet: readonly Action[] = [
  'start',
  'pin',
  'concern',
  'photo',
  'edit',
  'delete-own',
  'speak-up',
];
const atTheDesk: readonly Action[] = [
  ...inTheStreet,
  'lead',
  'release',
  'delete',
  'decide',
  'plan',
];

/** The one table, role × action: the interface hides what is not in it, the server refuses it. */
export const allowed: Record<Role, readonly Action[]> = {
  child: ['pin', 'photo', 'edit', 'delete-own'],
  guest: inTheStreet,
  walker: [...inTheStreet, 'lead', 'release'],
  companion: [...inTheStreet, 'lead', 'release'],
  reviewer: atTheDesk,
  'team-lead': [...atTheDesk, 'erase'],
  manager: [...atTheDesk, 'erase', 'manage'],
};

export const roleMay = (role: Role, action: Action): boolean => allowed[role].includes(action);
export const may = (actor: Actor, action: Action): boolean => roleMay(actor.role, action);
export const isStaff = (role: Role): role is StaffRole =>
  (staffRoles as readonly string[]).includes(role);
