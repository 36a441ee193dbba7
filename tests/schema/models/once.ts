import type { Row } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';

/** A walk is begun once and closed once: who does so after another changes nothing of when. `stands` is the walk before it. */
export function isSecond(name: string, { set: said }: Mutation, stands: Row['set']): boolean {
  if (name === 'closedAt') return said.closedAt !== null && typeof stands.closedAt === 'number';
  const isTime = name === 'startedAt' || name === 'endsAt';
  return isTime && said.isPlanned === false && !stands.isPlanned;
}
