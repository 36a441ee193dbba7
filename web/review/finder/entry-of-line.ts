import type { IndexLine } from '../../../schema/review-desk.ts';
import type { Entry } from './entry.ts';

/** A line of the server's index as the desk finds among it. */
export function entryOfLine(line: IndexLine): Entry {
  const [id, seq, category, status, lat, lng, at, walk, judgement, isOfChild, assignee, ...more] =
    line;
  const [laterUntil, duplicateOf, words, labels, teams, ...last] = more;
  // A line that was kept of before has none.
  const [hasPhoto, isAnswered, isHandedOver, adultJudgement = null] = last;
  return {
    id,
    kind: 'observation',
    seq,
    category,
    status,
    lat,
    lng,
    at,
    walk,
    judgement,
    adultJudgement,
    voice: isOfChild ? 'child' : 'adult',
    assignee,
    laterUntil,
    duplicateOf,
    labels,
    teams,
    words,
    hasPhoto: hasPhoto === 1,
    isAnswered: isAnswered === 1,
    isHandedOver: isHandedOver === 1,
    complex: null,
    sync: 'in',
  };
}
