import type { Mutation } from './mutation.ts';

const told = /^(concern|promise|answer|cause|story)\./;

/** Whether it says something of what a resident told: that is sealed on a device, and for few in the office. */
export function isConfidential(work: Pick<Mutation, 't' | 'set'>): boolean {
  const about = work.set.about as { kind?: unknown } | null | undefined;
  if (about?.kind === 'observation') return false;
  return told.test(work.t) || about?.kind === 'concern';
}
