import { asText, type Books, isStanding, keyOf } from './books.ts';

/** Kinds that the server makes as well. */
const alsoOfServer = ['organisation', 'member', 'conflict', 'held'];

/** I4: each accepted note, answer, photo, plan and the rest is there once, and nothing is there that nobody made. */
export function onceFaults({ entries, rows, byKey, byMid }: Books): string[] {
  const faults: string[] = [];
  for (const entry of entries)
    if (isStanding(entry) && entry.e === entry.mid && entry.t.endsWith('.create')) {
      const row = byKey.get(keyOf(entry.kind, entry.mid));
      if (!row) faults.push(`I4 ${entry.kind} ${entry.mid} is not there`);
    }
  for (const { kind, id } of rows)
    if (!alsoOfServer.includes(kind) && !byMid.has(id))
      faults.push(`I4 ${kind} ${id} was made by nobody`);
  const seen = new Set<string>();
  for (const { kind, id, set } of rows) {
    // Words and bytes differ each time in a schedule, so that the same ones twice are a double.
    const words = kind === 'attachment' ? set.sha256 : kind === 'participant' ? null : set.text;
    if (typeof words !== 'string' || kind === 'held') continue;
    const at = asText([kind, words]);
    if (seen.has(at)) faults.push(`I4 ${kind} ${id} is there twice`);
    seen.add(at);
  }
  return faults;
}

/** I5: change numbers are unique, none is beyond the counter, and they never go back. */
export function numberFaults({ server, entries, rows }: Books): string[] {
  const faults: string[] = [];
  const numbers = rows.map(({ seq }) => seq);
  if (new Set(numbers).size !== numbers.length) faults.push('I5 a change number is used twice');
  if (!numbers.every((seq) => seq >= 1 && seq <= server.head))
    faults.push('I5 a change number is beyond the counter');
  if (entries.some(({ seq }, at) => seq < (entries[at - 1]?.seq ?? 0)))
    faults.push('I5 change numbers went back');
  return faults;
}
