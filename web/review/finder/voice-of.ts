import type { Row } from '../../../schema/entities/row.ts';
import type { ChildJudgement } from '../../../schema/vocabulary/kid.ts';
import type { Entry } from './entry.ts';

type Voices = Pick<Entry, 'voice' | 'judgement' | 'adultJudgement'>;

/**
 * Whose a find is and what they think of it, as the server says in a line (api/organisation/desk/voices.ts). `isMakerChild` counts for
 * what was made before a find said so itself.
 */
export function voicesOf({ set }: Pick<Row, 'set'>, isMakerChild: boolean): Voices {
  const judgement = (set.judgement as Entry['judgement'] | undefined) ?? null;
  if (set.via !== 'kid')
    return { voice: isMakerChild ? 'child' : 'adult', judgement, adultJudgement: null };
  const own = set.childJudgement as ChildJudgement | undefined;
  // Who does not know, judges nothing.
  const childs = own === 'unsure' ? null : (own ?? null);
  return { voice: 'child', judgement: childs, adultJudgement: judgement };
}
