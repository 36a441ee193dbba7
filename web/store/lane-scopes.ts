import { isStaff, worksInOffice } from '../../schema/actor.ts';
import { scopeOf } from '../../schema/scopes.ts';
import type { Lane } from './capture-store.ts';

/** What a lane reads: a child its own finds; else its walk and its own concerns there; in the office everything, concerns apart. */
export function scopesOf(lane: Pick<Lane, 'walk' | 'role'>): string[] {
  if (lane.walk && lane.role === 'child') return [scopeOf.kid(lane.walk)];
  // What a guest heard at a door they go on seeing on the phone they wrote it on; nobody hands it out to them.
  if (lane.walk && !isStaff(lane.role)) return [scopeOf.walk(lane.walk)];
  if (lane.walk) return [scopeOf.walk(lane.walk), scopeOf.door(lane.walk)];
  return worksInOffice(lane.role) ? [scopeOf.office, scopeOf.concerns] : [];
}

/** @returns the scope in which this lane reads what is confidential, or what is not. */
export const scopeFor = (
  lane: Pick<Lane, 'walk' | 'role'>,
  isConfidential: boolean,
): string | undefined => scopesOf(lane)[isConfidential ? 1 : 0];
