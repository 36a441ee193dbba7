import type { IndexLine } from '../../../schema/review-desk.ts';
import type { Entry } from './entry.ts';

/** A line of the server's index as the desk finds among it. */
export function entryOfLine(line: IndexLine): Entry {
  const [id, seq, category, status, lat, lng, at, walk, judgement, isOfChild, assignee, ...more] =
    line;
  const [laterUntil, duplicateOf, words, labels, teams, hasPhoto, isAnswered, isHandedOver] = more;
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
