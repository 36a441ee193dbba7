import { isShared, type Row } from '../../../schema/entities/row.ts';
import type { Lane } from '../../../web/store/capture-store.ts';
import type { Phone } from '../phone.ts';
import type { Seat } from '../server.ts';
import { asText, type Books, isEmptied, keyOf, ownerOf } from './books.ts';

const office = ['reviewer', 'team-lead', 'manager'];

/** I2: at rest a phone holds exactly the server's rows of its scopes, and draws nothing else over them. */
export async function viewFaults(books: Books): Promise<string[]> {
  const faults: string[] = [];
  for (const phone of books.phones)
    for (const lane of phone.capture.lanes.values()) {
      const seat = books.server.seats.get(lane.id);
      if (!seat && isWaiting(lane, books))
        faults.push(`I2 ${phone.name} (${lane.id}) was never let in`);
      if (seat) faults.push(...(await laneFaults(phone, lane, seat, books)));
    }
  return faults;
}

/** For a walk that is there, and was not over when it came by. */
const isWaiting = ({ join, openedAt }: Lane, { rows }: Books): boolean =>
  join.by === 'code' &&
  rows.some(
    ({ kind, set, isDeleted }) =>
      kind === 'walk' &&
      set.code === join.code &&
      !isDeleted &&
      openedAt <= Number(set.closedAt ?? openedAt),
  );

async function laneFaults(phone: Phone, lane: Lane, seat: Seat, books: Books): Promise<string[]> {
  const who = `${phone.name} (${lane.id})`;
  if (lane.state !== 'open') return seat.isRevoked ? [] : [`I2 ${who} was never let in`];
  // Their time is over: they keep what they have read, and read no more.
  if (books.server.isLate(seat)) return [];
  const isChild = seat.actor.role === 'child';
  const expected = books.rows
    .filter((row) => mayHold(row, seat, lane) || isForChild(row, seat, lane, books))
    .map((row) => (isChild ? withoutAdults(row) : row));
  const held = [...(phone.viewDisk.get(lane.id)?.scopes.values() ?? [])].flatMap((scope) => [
    ...scope.values(),
  ]);
  const faults = secretFaults(who, held, seat, books);
  if (textOf(held) !== textOf(expected))
    faults.push(`I2 ${who} holds other rows: ${difference(held, expected)}`);
  if (!seat.isRevoked) faults.push(...(await screenFaults(who, phone, lane, seat, expected)));
  return faults;
}

/** What the office answered a child about its own find. */
function isForChild(row: Row, { actor, isRevoked }: Seat, lane: Lane, { byKey }: Books): boolean {
  if (actor.role !== 'child' || isRevoked || row.kind !== 'answer') return false;
  const about = row.set.about as { kind: string; id: string } | undefined;
  const find = about && byKey.get(keyOf(about.kind, about.id));
  return find?.by === actor.root && find.walk === lane.walk && Boolean(row.set.childPicture);
}

const ofAdults = ['assignee', 'judgement', 'notOursWhy', 'laterUntil', 'duplicateOf', 'team'];
/** What adults made of a find is not for the device of the child that found it. */
function withoutAdults(row: Row): Row {
  const without = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !ofAdults.includes(name)));
  const by = row.kind === 'answer' ? '' : row.by;
  return { ...row, by, set: without(row.set), from: without(row.from) };
}

/** By the table of scopes in the design, from how rows were stamped. */
function mayHold(row: Row, { actor, isRevoked }: Seat, lane: Lane): boolean {
  if (isRevoked) return false;
  const isMine = row.by === (actor.person ?? actor.root);
  const isStaff = actor.person !== null;
  // Two values that did not know of each other are for grown-ups to choose between.
  if (actor.role === 'child')
    return row.walk === lane.walk && row.audience === 'walk' && isMine && row.kind !== 'conflict';
  if (isShared(row.kind)) return isStaff || row.kind === 'organisation';
  if (office.includes(actor.role) && !lane.walk)
    return row.kind !== 'saved_view' || isMine || row.set.isTeam === true;
  if (row.walk !== lane.walk) return false;
  if (row.audience === 'walk') return true;
  return row.audience === 'door' && isMine && (isStaff || isEmptied(row));
}

/** I6: by what the journal says, and not by how rows were stamped: what was told at a door is with who heard it and the office. */
function secretFaults(who: string, held: readonly Row[], seat: Seat, books: Books): string[] {
  const me = ownerOf(seat);
  return held.flatMap((row) => {
    const entry = books.byMid.get(row.id);
    const maker = entry ? ownerOf(books.server.seats.get(entry.lane)) : row.by;
    if (isEmptied(row) || maker === me) return [];
    if (row.kind === 'saved_view' && row.set.isTeam !== true)
      return [`I6 ${who} holds how a colleague looks at the desk`];
    if (office.includes(seat.actor.role)) return [];
    if (books.told.has(row.id) || books.told.has(String(row.id).slice(0, 36)))
      return [`I6 ${who} holds ${row.kind} ${row.id}, which a resident told somebody else`];
    if (row.kind === 'answer' && row.by === '' && row.set.childPicture) return [];
    return seat.actor.role === 'child' ? [`I6 ${who} holds ${row.kind} ${row.id} of others`] : [];
  });
}

async function screenFaults(
  who: string,
  phone: Phone,
  lane: Lane,
  { actor }: Seat,
  expected: readonly Row[],
): Promise<string[]> {
  const refusedN = new Set(
    [...(phone.capture.results.get(lane.id)?.values() ?? [])]
      .filter(({ s }) => s === 'held')
      .map(({ n }) => n),
  );
  const refused = new Set(
    (phone.capture.mutations.get(lane.id) ?? [])
      .filter(({ n }) => refusedN.has(n))
      .flatMap(({ e, set }) => [e, (set.about as { id?: string } | undefined)?.id]),
  );
  // What a guest heard at a door is drawn from the own work alone, and never from anybody else's.
  const isFromOwnWork = (row: Row) =>
    actor.person === null && row.audience === 'door' && row.by === actor.root;
  const drawn = [...(await phone.seen(lane)).values()]
    .filter((row) => !refused.has(row.id) && !isFromOwnWork(row) && !isEmptied(row))
    .map(({ sync: _s, why: _w, ...row }) => row);
  const settled = expected.filter((row) => !refused.has(row.id) && !isEmptied(row));
  return textOf(drawn) === textOf(settled)
    ? []
    : [`I2 the screen of ${who} differs: ${difference(drawn, settled)}`];
}

const textOf = (rows: readonly Row[]) => rows.map(asText).sort().join('\n');

/** The first few that are on one side only. */
function difference(found: readonly Row[], wanted: readonly Row[]): string {
  const [here, there] = [new Set(found.map(asText)), new Set(wanted.map(asText))];
  const named = (rows: readonly Row[], other: ReadonlySet<string>) =>
    rows
      .filter((row) => !other.has(asText(row)))
      .slice(0, 3)
      .map(({ kind, id, seq }) => `${kind} ${id} #${seq}`);
  return `more ${named(found, there).join(', ') || '–'}; less ${named(wanted, here).join(', ') || '–'}`;
}
