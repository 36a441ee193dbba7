import type { Mutation } from './mutation.ts';

const told = /^(concern|promise|answer|cause|story|doorstep)\./;

type Subject = { kind?: unknown } | null | undefined;

/** Whether it says something of what a resident told: that is sealed on a device, and for few in the office. */
export function isConfidential(work: Pick<Mutation, 't' | 'set'>): boolean {
  const about = work.set.about as Subject;
  const also = work.set.also;
  if (Array.isArray(also) && also.some((one: Subject) => one?.kind === 'concern')) return true;
  if (/^(strength\.|appeal\.patch$)/.test(work.t)) return true;
  // What a walk promises, everybody on it hears.
  if (about?.kind === 'observation' || about?.kind === 'walk') return false;
  return told.test(work.t) || about?.kind === 'concern' || about?.kind === 'follow_up';
}
