import {
  asText,
  type Books,
  type Entry,
  isEmptied,
  isStanding,
  keyOf,
  subjectOf,
} from './books.ts';
import { isRefusedByWalk } from './walks.ts';

/** Why something may be refused here. Everything else would be the app's own fault, since it sends what it means to. */
const expected = [
  'permission',
  'subject_unknown',
  'wrong_step',
  'late',
  'revoked',
  'unknown_type',
  'duplicate_self',
  'duplicate_of_duplicate',
  'reason_missing',
  'report_missing',
  'answer_missing',
  'said_missing',
  'waiting_for_missing',
  'due_before_planned',
  'promise_past',
];

/** I3: what could not be applied is kept whole for the office, and was refused for a reason that holds. */
export function refusedFaults(books: Books): string[] {
  const made = new Map<string, number>();
  books.entries.forEach((entry, at) => {
    if (isStanding(entry) && entry.e === entry.mid) made.set(entry.mid, at);
  });
  return books.entries.flatMap((entry, at) => {
    if (entry.isBlank) return [];
    if (entry.status === 'merged') return conflictFaults(entry, books);
    if (entry.status !== 'held') return [];
    return [...heldFaults(entry, books), ...reasonFaults(entry, at, made, books)];
  });
}

function heldFaults({ mid, t, set }: Entry, { byKey }: Books): string[] {
  const row = byKey.get(keyOf('held', mid));
  if (!row) return [`I3 ${t} ${mid} was refused and is nowhere`];
  if (isEmptied(row)) return [];
  return row.set.type === t && asText(row.set.body) === asText(set)
    ? []
    : [`I3 ${t} ${mid} was refused and is not kept as it was`];
}

function conflictFaults({ mid, t, why, set }: Entry, { byKey }: Books): string[] {
  const fields = (why ?? '').split(',').filter((field) => Object.hasOwn(set, field));
  return fields
    .filter((field) => !byKey.has(keyOf('conflict', `${mid}.${field}`)))
    .map((field) => `I3 ${t} ${mid}.${field} lost, and stands beside nothing`);
}

function reasonFaults(
  entry: Entry,
  at: number,
  made: ReadonlyMap<string, number>,
  books: Books,
): string[] {
  const { server, rows } = books;
  const { mid, t, lane, e, why } = entry;
  const seat = server.seats.get(lane);
  const wrong = [`I3 ${t} ${mid} was refused for ${why}, which is not so`];
  const isOfWalk = isRefusedByWalk(entry, books);
  if (isOfWalk !== undefined) return isOfWalk ? [] : wrong;
  if (why === null || !expected.includes(why)) return wrong;
  if (why === 'unknown_type') return t === 'bench.create' ? [] : wrong;
  if (why === 'revoked') return seat?.isRevoked ? [] : wrong;
  if (why === 'late') return seat && server.isLate(seat) ? [] : wrong;
  if (why !== 'subject_unknown' || entry.set.duplicateOf) return [];
  const subject = e === mid ? subjectOf(entry)?.id : t === 'conflict.resolve' ? undefined : e;
  const isBefore = (id: string | null | undefined) => (made.get(id ?? '') ?? at) < at;
  const find = rows.find(({ id }) => id === subject);
  // Nothing more comes to what a child does not want shown.
  const about = find?.set.about as { id: string } | undefined;
  const hidden = [find, rows.find(({ id }) => id === about?.id)];
  if (t.startsWith('attachment.') && hidden.some((row) => row?.set.isHidden === true)) return [];
  // After a restore a find may come in before its walk does, and the office is on the walks that are known.
  const walk = find?.walk;
  return isBefore(subject) && isBefore(walk) ? wrong : [];
}
