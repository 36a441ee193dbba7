import { type Books, isEmptied, isStanding, keyOf, ownerOf, subjectOf } from './books.ts';

const withoutWalk = ['saved_view', 'cause', 'organisation', 'member'];

/** I6: nothing of one organisation is in another's tables, and every row says whose it is, on which walk, and for whom. */
export function stampFaults(books: Books): string[] {
  const { entries, byKey, server, told } = books;
  return entries.flatMap((entry) => {
    if (!isStanding(entry) || !entry.t.endsWith('.create') || entry.lane === 'server') return [];
    const row = byKey.get(keyOf(entry.kind, entry.mid));
    const seat = server.seats.get(entry.lane);
    if (!seat) return [`I6 ${entry.t} ${entry.mid} came in by a lane of nobody here`];
    if (!row || isEmptied(row)) return [];
    const faults: string[] = [];
    if (row.by !== ownerOf(seat)) faults.push(`I6 ${row.kind} ${row.id} goes by another's name`);
    if ((row.audience === 'door') !== told.has(row.id))
      faults.push(`I6 ${row.kind} ${row.id} is for ${row.audience}`);
    const about = subjectOf(entry);
    const subject = about ? byKey.get(keyOf(about.kind ?? '', about.id ?? '')) : undefined;
    const walk = withoutWalk.includes(row.kind)
      ? null
      : entry.kind === 'walk'
        ? entry.mid
        : (subject?.walk ?? entry.walk ?? seat.actor.walk);
    if (row.walk !== walk) faults.push(`I6 ${row.kind} ${row.id} is on another walk`);
    return faults;
  });
}

/** I6: of what one organisation's journal holds, the other holds nothing, in no table and on no lane of its people. */
export function tenantFaults(all: readonly Books[]): string[] {
  return all.flatMap((one) =>
    all
      .filter((other) => other !== one)
      .flatMap((other) => [
        ...other.entries
          .filter(({ mid }) => one.byMid.has(mid))
          .map(({ mid }) => `I6 ${mid} is with two organisations`),
        ...other.phones.flatMap(({ capture, viewDisk }) =>
          [...capture.lanes.keys()]
            .filter((lane) => other.server.seats.has(lane))
            .flatMap((lane) => [...(viewDisk.get(lane)?.scopes.values() ?? [])])
            .flatMap((rows) => [...rows.values()])
            .filter(({ id }) => one.byMid.has(id))
            .map(({ kind, id }) => `I6 ${kind} ${id} is read by another organisation`),
        ),
      ]),
  );
}
