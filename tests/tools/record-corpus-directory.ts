import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as tables from '../../schema/db/directory/tables.ts';
import { hashOf } from '../../schema/ids.ts';
import type { Recording, SqlDump } from '../corpus/recording.ts';
import { type Front, NAME, SLUG } from './record-corpus-front.ts';
import { dumpSql } from './record-corpus-sql.ts';

const folder = new URL('../../schema/db/directory/migrations/', import.meta.url);
type Lanes = Map<string, { token: string }>;

/** Organisation, people and lanes as the directory keeps them: each column that this version has. */
export async function directoryOf(front: Front, lanes: Lanes): Promise<SqlDump> {
  const db = new DatabaseSync(':memory:');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')))
    db.exec(readFileSync(new URL(file, folder), 'utf8'));
  const given = await rowsOf(front, lanes);
  for (const table of Object.values(tables).filter((one) => is(one, SQLiteTable)) as SQLiteTable[])
    for (const row of given[getTableName(table)] ?? []) insert(db, table, row);
  return dumpSql(db);
}

function insert(db: DatabaseSync, table: SQLiteTable, row: Record<string, unknown>): void {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([name]) => row[name] !== undefined,
  );
  const names = columns.map(([, column]) => `"${column.name}"`);
  const values = columns.map(([name, column]) => column.mapToDriverValue(row[name]));
  const places = names.map(() => '?').join();
  const query = `INSERT INTO "${getTableName(table)}" (${names.join()}) VALUES (${places})`;
  db.prepare(query).run(...(values as SQLInputValue[]));
}

async function rowsOf(
  front: Front,
  lanes: Lanes,
): Promise<Record<string, Record<string, unknown>[]>> {
  const { nowMs } = front;
  const now = new Date(nowMs);
  const later = nowMs + 3_600_000;
  const people = ['bram', 'lotte'].map((id) => ({
    id,
    name: id,
    email: `${id}@voorbeeld.example`,
    emailVerified: true,
    createdAt: now,
    updatedAt: now,
  }));
  const own = await Promise.all(
    Object.values(front.actors)
      .filter(({ lane }) => lanes.has(lane))
      .map((actor) => laneRow(actor, lanes.get(actor.lane)?.token ?? '', nowMs)),
  );
  const walk = own.find((one) => one.walk !== null)?.walk ?? 'walk';
  const made = { createdAt: now, updatedAt: now };
  return {
    organisation: [{ slug: SLUG, name: NAME, objectId: 'a'.repeat(64), epoch: 1, isOpen: true }],
    person: people,
    membership: [
      { person: 'bram', organisation: SLUG, role: 'manager' },
      { person: 'lotte', organisation: SLUG, role: 'reviewer' },
    ],
    sign_in: [
      {
        id: 's1',
        token: 'signed',
        userId: 'bram',
        expiresAt: new Date(later),
        ...made,
        managedAt: nowMs,
      },
    ],
    account: [{ id: 'a1', accountId: 'oid', providerId: 'entra', userId: 'bram', ...made }],
    verification: [
      { id: 'v1', identifier: 'sign-in-otp-x', value: 'hash', expiresAt: new Date(later), ...made },
    ],
    passkey: [
      {
        id: 'p1',
        name: 'Laptop',
        publicKey: 'key',
        userId: 'bram',
        credentialID: 'c1',
        counter: 1,
        deviceType: 'singleDevice',
        backedUp: false,
        createdAt: now,
      },
    ],
    invitation: [
      {
        id: 'i1',
        organisation: SLUG,
        person: 'lotte',
        role: 'reviewer',
        invitedBy: 'bram',
        createdAt: nowMs,
        expiresAt: later,
        closedAt: null,
      },
    ],
    session: [{ tokenHash: 'cookie', expiresAt: later }],
    lane: own,
    join_code: [
      {
        code: 'WAND7K',
        secretHash: 'secret',
        organisation: SLUG,
        walk,
        startedBy: 'bram',
        startsAt: nowMs,
        endsAt: later,
        stoppedAt: null,
      },
    ],
    attempt: [{ sender: 'hash', count: 2, resetsAt: later }],
    ticket: [{ hash: 'ticket', lane: own[0]?.id, expiresAt: later }],
    erased: [{ organisation: SLUG, id: walk, at: nowMs }],
  };
}

async function laneRow(
  { lane, root, walk, person, role }: Recording['actors'][string],
  token: string,
  nowMs: number,
) {
  const isGuest = person === null;
  return {
    id: lane,
    organisation: SLUG,
    tokenHash: await hashOf(token),
    root,
    walk,
    person,
    role,
    sessionHash: isGuest ? 'cookie' : null,
    openedAt: nowMs,
    handInUntil: isGuest ? nowMs + 82 * 3_600_000 : null,
    revokedAt: null,
    seenAt: nowMs,
    leftFinds: 2,
    leftPhotos: 1,
  };
}
