import type { Lookup, Row } from '../../schema/entities/row.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';

/** Whether a row may not say whose it is: it names nobody, or did not before. */
export const isUnnamed = ({ kind, id, by }: Row, look: Lookup): boolean =>
  by === '' || look(kind, id)?.by === '';

/**
 * Whether `maker` says something without their name, or takes that back: then nothing that others read tells who sent it.
 * `look` as the maker looks things up.
 */
export function saysNoName({ t, e, set }: Mutation, look: Lookup, maker: string): boolean {
  if (t === 'snag.create') return set.isAnonymous === true;
  const row = t.startsWith('snag.') ? look('snag', e) : undefined;
  return row?.set.isAnonymous === true && row.by === maker && t !== 'snag.patch';
}
