import type { Audience, Lookup } from '../../schema/entities/row.ts';
import { isConfidential } from '../../schema/mutations/confidential.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { touchedBy } from '../../schema/mutations/types.ts';

/** Of these nothing is ever about a concern. */
const neverTold =
  /^(walk|participant|observation|organisation|team|standard_text|offer|member|saved_view)\.[a-z]+$/;

/**
 * Who may hold what could not be applied. Only what is surely not about a resident's words is for the whole office: of a change to
 * something that is not known here, or of a kind that a newer app knows, nobody can tell.
 */
export function audienceOfHeld(mutation: Mutation, look: Lookup): Audience {
  if (isConfidential(mutation)) return 'door';
  if (neverTold.test(mutation.t)) return 'office';
  const about = mutation.set.about as { kind?: unknown } | null | undefined;
  const known = touchedBy(mutation).flatMap(({ kind, id }) => look(kind, id) ?? []);
  if (known.some(({ audience }) => audience === 'door')) return 'door';
  return known.length > 0 || about?.kind === 'observation' ? 'office' : 'door';
}
