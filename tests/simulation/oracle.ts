import type { Row } from '../../schema/entities/row.ts';
import { isErased } from '../../web/store/scope-rows.ts';
import type { Phone } from './phone.ts';
import type { Server } from './server.ts';

type Entry = {
  mid: string;
  t: string;
  e: string;
  set: Record<string, unknown>;
  base: Record<string, string | null>;
  status: string;
  why: string | null;
};

/** What is left of an erased one. */
const nothing = JSON.stringify({ t: '', e: '', set: {}, base: {} });

/** Looks at the disks and the server's tables, never through the code that wrote them. @returns what is broken, in words. */
export async function violations(server: Server, phones: Phone[]): Promise<string[]> {
  const entries = server
    .rows<{ mid: string; body: string | null; status: string; why: string | null }>(
      `SELECT mid, body, status, why FROM journal WHERE status <> 'repeat'`,
    )
    .map(({ body, ...rest }) => ({
      ...(JSON.parse(body ?? nothing) as Omit<Entry, 'status' | 'why' | 'mid'>),
      ...rest,
    }));
  const rows = server.entities();
  const views = await Promise.all(phones.map((phone) => viewFaults(phone, rows)));
  return [
    ...journalFaults(entries, phones),
    ...views.flat(),
    ...fieldFaults(entries, rows),
    ...noteFaults(entries, rows),
    ...numberFaults(server, rows),
    ...photoFaults(server, phones, entries, rows),
    ...erasedFaults(server, phones, rows),
  ];
}

/** I9: what was erased is nowhere: not in a row, not in the journal, not on a phone. */
function erasedFaults(server: Server, phones: Phone[], rows: Row[]): string[] {
  const bodies = server.rows<{ body: string }>('SELECT body FROM journal WHERE body IS NOT NULL');
  const onServer = JSON.stringify([rows.filter((row) => !isErased(row)), bodies]);
  const onPhones = phones.flatMap(({ capture }) => [...capture.mutations.values()].flat());
  const isTold = ({ set }: { set: object }) => Object.keys(set).some((name) => name !== 'about');
  return [...server.erased].flatMap((id) => [
    ...(onServer.includes(id) ? [`I9 ${id} is on the server`] : []),
    ...(onPhones.some((one) => one.e === id && isTold(one)) ? [`I9 ${id} is on a phone`] : []),
  ]);
}

/** I1: what a living phone called saved is in the journal, exactly once. */
function journalFaults(entries: Entry[], phones: Phone[]): string[] {
  const counts = new Map<string, number>();
  for (const { mid } of entries) counts.set(mid, (counts.get(mid) ?? 0) + 1);
  const said = new Set(phones.flatMap((phone) => [...phone.said]));
  return [...said]
    .filter((mid) => counts.get(mid) !== 1)
    .map((mid) => `I1 ${mid} is in the journal ${counts.get(mid) ?? 0} times`);
}

/** I2: at rest a phone holds exactly the server's rows of its scopes, and draws nothing else over them. */
async function viewFaults(phone: Phone, rows: Row[]): Promise<string[]> {
  const faults: string[] = [];
  for (const lane of phone.capture.lanes.values()) {
    if (lane.state !== 'open') {
      faults.push(`I2 lane ${lane.id} was never let in`);
      continue;
    }
    const isMine = ({ by }: Row) => by === (lane.person?.id ?? lane.root);
    const expected = rows.filter((row) => {
      if (!lane.walk) return row.audience !== 'door' || lane.role === 'reviewer';
      const isAtDoor =
        row.audience === 'door' && isMine(row) && (lane.role !== 'guest' || isErased(row));
      return row.walk === lane.walk && (row.audience === 'walk' || isAtDoor);
    });
    const held = [...(phone.viewDisk.get(lane.id)?.scopes.values() ?? [])].flatMap((scope) => [
      ...scope.values(),
    ]);
    if (textOf(held) !== textOf(expected))
      faults.push(
        `I2 view of ${lane.id} differs: ${held.length} rows held, ${expected.length} expected`,
      );

    const attention = new Set(
      [...(phone.capture.results.get(lane.id)?.values() ?? [])]
        .filter(({ s }) => s === 'held')
        .map(({ n }) => n),
    );
    const refused = new Set(
      (phone.capture.mutations.get(lane.id) ?? [])
        .filter(({ n }) => attention.has(n))
        .map(({ e }) => e),
    );
    // What a guest heard at a door is drawn from the own work alone, and never from anybody else's.
    const isFromOwnWork = (row: Row) =>
      lane.role === 'guest' && row.audience === 'door' && isMine(row);
    const drawn = [...(await phone.seen(lane)).values()]
      .filter((row) => !refused.has(row.id) && !isFromOwnWork(row) && !isErased(row))
      .map(({ sync: _s, why: _w, ...row }) => row);
    const settled = expected.filter((row) => !refused.has(row.id) && !isErased(row));
    if (textOf(drawn) !== textOf(settled))
      faults.push(`I2 screen of ${lane.id} differs from the server's rows`);
  }
  return faults;
}

const textOf = (rows: Row[]) =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n');

/** I3: each accepted value is current, was replaced by a write that named it, or stands in a conflict. */
function fieldFaults(entries: Entry[], rows: Row[]): string[] {
  const accepted = entries.filter(
    ({ status, t }) => status !== 'held' && status !== 'erased' && t !== 'conflict.resolve',
  );
  const conflicts = new Set(rows.filter(({ kind }) => kind === 'conflict').map(({ id }) => id));
  const named = new Set(
    entries.flatMap(({ base }) => Object.entries(base).map(([field, mid]) => `${mid}.${field}`)),
  );
  const byId = new Map(
    rows.filter(({ kind }) => kind !== 'conflict' && kind !== 'held').map((row) => [row.id, row]),
  );
  const isKept = (entry: Entry, field: string) => {
    const row = byId.get(entry.e);
    if (row?.from[field] === entry.mid) return true;
    if (conflicts.has(`${entry.mid}.${field}`) || named.has(`${entry.mid}.${field}`)) return true;
    // Two who choose the same value made one choice.
    const value = JSON.stringify(entry.set[field]);
    return accepted.some(
      (other) =>
        other !== entry && other.e === entry.e && JSON.stringify(other.set[field]) === value,
    );
  };
  return accepted.flatMap((entry) =>
    Object.keys(entry.set)
      .filter((field) => !isKept(entry, field))
      .map((field) => `I3 ${entry.t} ${entry.mid}.${field} is lost`),
  );
}

/** I4: each accepted note is there exactly once, with its own words. */
function noteFaults(entries: Entry[], rows: Row[]): string[] {
  const notes = rows.filter((row) => row.kind === 'note' && !isErased(row));
  const accepted = entries.filter(({ t, status }) => t === 'note.create' && status !== 'held');
  const faults = accepted
    .filter(
      ({ mid, set }) =>
        notes.filter((row) => row.id === mid && row.set.text === set.text).length !== 1,
    )
    .map(({ mid }) => `I4 note ${mid} is not there once`);
  return notes.length === accepted.length
    ? faults
    : [...faults, `I4 ${notes.length} notes of ${accepted.length}`];
}

/** I5: change numbers are unique and none is beyond the counter. */
function numberFaults(server: Server, rows: Row[]): string[] {
  const head =
    server.rows<{ value: number }>(`SELECT value FROM meta WHERE key = 'head'`)[0]?.value ?? 0;
  const numbers = rows.map(({ seq }) => seq);
  const faults =
    new Set(numbers).size === numbers.length ? [] : ['I5 a change number is used twice'];
  return numbers.every((seq) => seq >= 1 && seq <= head)
    ? faults
    : [...faults, 'I5 a change number is beyond the counter'];
}

/** I8: a photo that a phone called kept is with the server, thumbnail and whole, unless its find could not be taken in. */
function photoFaults(server: Server, phones: Phone[], entries: Entry[], rows: Row[]): string[] {
  const byId = new Map(
    rows.filter(({ kind }) => kind === 'attachment').map((row) => [row.id, row]),
  );
  const held = new Set(
    entries
      .filter(({ status, why }) => status === 'held' && why === 'subject_unknown')
      .map(({ mid }) => mid),
  );
  const kept = new Map(phones.flatMap((phone) => [...phone.photographed]));
  return [...kept].flatMap(([id, find]) => {
    if (server.erased.has(id) || server.erased.has(find))
      return server.bytes.has(`${id} full`) ? [`I9 the bytes of photo ${id} were erased`] : [];
    if (held.has(id)) return [];
    const row = byId.get(id);
    if (!row) return [`I8 photo ${id} is not known`];
    const isIn =
      row.set.isStored === true &&
      row.set.isSmallStored === true &&
      server.bytes.get(`${id} full`) === row.set.sha256 &&
      server.bytes.get(`${id} small`) === row.set.smallSha256;
    return isIn ? [] : [`I8 the bytes of photo ${id} are not in`];
  });
}
