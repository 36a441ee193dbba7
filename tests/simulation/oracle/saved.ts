import type { Phone } from '../phone.ts';
import { asText, type Books, type Entry, type Kept } from './books.ts';

/** I1: what a living phone called saved is in the journal, once, as it was said; and numbers have no gaps. */
export function savedFaults(books: Books): string[] {
  return [...saidFaults(books), ...promisedFaults(books), ...gapFaults(books)];
}

function saidFaults({ server, phones, entries, byMid }: Books): string[] {
  const faults: string[] = [];
  const counts = new Map<string, number>();
  for (const { mid } of entries) counts.set(mid, (counts.get(mid) ?? 0) + 1);
  const revoked = new Set(
    [...server.seats.values()].filter(({ isRevoked }) => isRevoked).map(({ actor }) => actor.root),
  );
  for (const phone of phones)
    for (const [mid, { work, root }] of phone.said) {
      if (!server.seats.has(root)) continue;
      const count = counts.get(mid) ?? 0;
      // Who was sent away before it could be handed in has it still.
      if (count === 0 && revoked.has(root) && isOnPhone(phone.capture.mutations, mid)) continue;
      if (count !== 1) faults.push(`I1 ${work.t} ${mid} of ${phone.name} is in ${count} times`);
      const entry = byMid.get(mid);
      if (!entry || entry.isBlank) continue;
      if (asText(saidBy(entry)) !== asText(saidBy(work)))
        faults.push(`I1 ${work.t} ${mid} of ${phone.name} was changed on its way`);
    }
  return faults;
}

/** A photo that was made ready on a phone and on its copy is one, made at two moments. */
const saidBy = ({ t, e, at, set, base }: Pick<Entry, 't' | 'e' | 'at' | 'set' | 'base'>) => [
  t,
  e,
  t === 'attachment.create' ? null : at,
  set,
  base,
];

/** I1: what no server knows of yet is still on the phone. */
export function unsentFaults(servers: readonly Kept[], phones: readonly Phone[]): string[] {
  const roots = new Set(
    servers.flatMap(({ seats }) => [...seats.values()].map(({ actor }) => actor.root)),
  );
  return phones.flatMap(({ name, said, capture }) =>
    [...said]
      .filter(([mid, { root }]) => !roots.has(root) && !isOnPhone(capture.mutations, mid))
      .map(([mid]) => `I1 ${mid} is neither on ${name} nor with the server`),
  );
}

const isOnPhone = (mutations: ReadonlyMap<string, readonly { mid: string }[]>, mid: string) =>
  [...mutations.values()].some((work) => work.some((one) => one.mid === mid));

function promisedFaults({ server, byMid }: Books): string[] {
  return [...server.promised]
    .filter((mid) => !byMid.has(mid))
    .map((mid) => `I1 ${mid} was answered for and is not in`);
}

function gapFaults({ server }: Books): string[] {
  return server
    .rows<{ id: string }>(
      `SELECT id FROM lane WHERE last_n <> (SELECT count(*) FROM journal WHERE journal.lane = lane.id)
       OR last_n <> (SELECT max(n) FROM journal WHERE journal.lane = lane.id)`,
    )
    .map(({ id }) => `I1 the numbers of lane ${id} have a gap`);
}
