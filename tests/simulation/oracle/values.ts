import type { Row } from '../../../schema/entities/row.ts';
import { asText, type Books, type Entry, isEmptied, isStanding, keyOf } from './books.ts';
import { isSaidBefore } from './walks.ts';

/** I3: each accepted value is current, was replaced by a write that named it, or stands in a conflict. */
export function valueFaults(books: Books): string[] {
  return [...fieldFaults(books), ...currentFaults(books), ...deletedFaults(books)];
}

function fieldFaults(books: Books): string[] {
  const faults: string[] = [];
  const chains = new Map<string, readonly Entry[] | null>();
  for (const entry of books.entries) {
    if (!isStanding(entry) || entry.t === 'conflict.resolve') continue;
    const row = books.byKey.get(keyOf(entry.kind, entry.e));
    if (!row) {
      faults.push(`I3 ${entry.t} ${entry.mid} made nothing`);
      continue;
    }
    if (isEmptied(row)) continue;
    for (const [field, value] of Object.entries(entry.set)) {
      const at = `${entry.e} ${field}`;
      const chain = chains.has(at) ? chains.get(at) : chainOf(row, field, books);
      chains.set(at, chain ?? null);
      // A part of it was erased: what stood there before cannot be told any more.
      if (!chain) continue;
      const isKept =
        chain.some(({ mid }) => mid === entry.mid) ||
        isInConflict(entry, field, value, books) ||
        // Two who choose the same value made one choice; whose photo may be seen, the server said first.
        chain.some((one) => asText(valueIn(one, field, books)) === asText(value)) ||
        (field === 'isReleased' && row.set.isReleased === value) ||
        isSaidBefore(entry, field, books);
      if (!isKept) faults.push(`I3 ${entry.t} ${entry.mid}.${field} is lost`);
    }
  }
  return faults;
}

/** The writes from the value that stands back to the first, each naming the one it replaced; null when one of them was erased. */
function chainOf(row: Row, field: string, { byMid }: Books): Entry[] | null {
  const chain: Entry[] = [];
  let mid: string | null = row.from[field] ?? null;
  while (mid !== null) {
    const entry = byMid.get(mid);
    if (!entry || entry.isBlank) return null;
    if (chain.includes(entry)) break;
    chain.push(entry);
    mid = entry.base[field] ?? null;
  }
  return chain;
}

function valueIn(entry: Entry, field: string, { byKey }: Books): unknown {
  if (entry.t !== 'conflict.resolve')
    return Object.hasOwn(entry.set, field) ? entry.set[field] : startOf(entry, field);
  return byKey.get(keyOf('conflict', entry.e))?.set.value;
}

/** What a new one has where nothing was said. */
function startOf({ kind, t }: Entry, field: string): unknown {
  if (!t.endsWith('.create')) return undefined;
  if (field === 'status') return kind === 'follow_up' ? 'open' : 'new';
  if (field === 'isKept') return false;
  if (field === 'outcome' || field === 'waitingFor' || field === 'notOursWhy') return '';
  return field === 'parts' ? [] : null;
}

function isInConflict(entry: Entry, field: string, value: unknown, { byKey }: Books): boolean {
  const conflict = byKey.get(keyOf('conflict', `${entry.mid}.${field}`));
  return (
    conflict !== undefined &&
    (isEmptied(conflict) ||
      (asText(conflict.set.value) === asText(value) && conflict.set.mid === entry.mid))
  );
}

/** What stands is what its write said, and that write was not refused. */
function currentFaults(books: Books): string[] {
  const { rows, byMid, server } = books;
  return rows.flatMap((row) => {
    if (row.kind === 'conflict' || row.kind === 'held' || isEmptied(row)) return [];
    return Object.entries(row.from).flatMap(([field, mid]) => {
      const entry = byMid.get(mid);
      if (!entry || entry.isBlank) return [];
      if (!isStanding(entry)) return [`I3 ${row.kind} ${row.id}.${field} is of a refused write`];
      const isOwn = entry.t === 'conflict.resolve' || Object.hasOwn(entry.set, field);
      // Of a plan for several homes, the one that was erased was taken out.
      if (!isOwn || field === 'isDeleted' || (row.kind === 'follow_up' && server.erased.size > 0))
        return [];
      const said = valueIn(entry, field, books);
      return asText(said) === asText(row.set[field])
        ? []
        : [`I3 ${row.kind} ${row.id}.${field} is not what ${mid} said`];
    });
  });
}

/** Gone is what was removed last, in the order in which it came in, and what a child hid. */
function deletedFaults({ entries, byKey }: Books): string[] {
  const gone = new Map<string, boolean>();
  const hidden = new Set<string>();
  for (const entry of entries) {
    if (!isStanding(entry)) continue;
    const key = keyOf(entry.kind, entry.e);
    if (/\.(delete|restore)$/.test(entry.t)) gone.set(key, entry.t.endsWith('.delete'));
    if (entry.set.isHidden === true) hidden.add(key);
  }
  const faults = [...hidden].flatMap((key) => {
    const row = byKey.get(key);
    return row && !row.isDeleted && row.set.isHidden === true
      ? [`I10 ${key} is shown, and the child had hidden it`]
      : [];
  });
  for (const [key, isDeleted] of gone) {
    const row = byKey.get(key);
    if (row && !isEmptied(row) && !hidden.has(key) && row.isDeleted !== isDeleted)
      faults.push(`I3 ${key} is ${row.isDeleted ? 'gone' : 'there'} against the last word`);
  }
  return faults;
}
