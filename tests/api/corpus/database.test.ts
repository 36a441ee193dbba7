import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openCore } from '../../../api/organisation/core.ts';
import { makerOf } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { fieldsOf } from '../../../schema/entities/things.ts';
import { faultsOf } from '../../corpus/faults.ts';
import { type Opened, openRecorded } from '../../corpus/opened.ts';
import { everythingRead, fillIn, manager, pulledBy, scopesFor } from '../../corpus/reads.ts';
import type { SqlDump } from '../../corpus/recording.ts';
import { recordings } from '../../corpus/recordings.ts';
import { chanceOf } from '../../simulation/seeded.ts';
import { dumpSql } from '../../tools/record-corpus-sql.ts';

const keyOf = ({ kind, id }: Row) => `${kind} ${id}`;
const byKey = (rows: readonly Row[]) =>
  Object.fromEntries(rows.map((row) => [keyOf(row), row] as const).sort());

/** A field's value that today's app would not take, in words. */
function unreadable({ kind, id, set }: Row): string[] {
  const validators: Record<string, v.GenericSchema> = (fieldsOf as object)[kind as never] ?? {};
  return Object.entries(set)
    .filter(([name, value]) => {
      const validator = Object.hasOwn(validators, name) ? validators[name] : undefined;
      return validator && !v.safeParse(validator, value).success;
    })
    .map(([name, value]) => `${kind} ${id} has ${name} ${JSON.stringify(value)}`);
}

type Line = Record<string, unknown>;
/** What everything else hangs on: the counter only rises. */
const isCounter = (table: string, { key }: Line) => table === 'meta' && key === 'head';

/**
 * What a table said then and says no more, in words. Migrations may add tables, columns and lines; and a row may be given more than
 * it said, as a later change.
 */
function lostOf({ storage }: Opened, then: SqlDump): string[] {
  const now = dumpSql(storage.db).rows;
  return Object.entries(then.rows).flatMap(([table, lines]) => {
    const names = Object.keys(lines[0] ?? {});
    const same = (line: Line) => JSON.stringify(names.map((name) => line[name]));
    const there = new Set((now[table] ?? []).map(same));
    const byId = new Map((now[table] ?? []).map((line) => [line.id, line]));
    return lines
      .filter((line) => !there.has(same(line)) && !isCounter(table, line))
      .filter((line) => !isGivenMore(line, byId.get(line.id)))
      .map((line) => `${table} ${JSON.stringify(line)}`);
  });
}

function isGivenMore(then: Line, now: Line | undefined): boolean {
  if (typeof then.row !== 'string' || typeof now?.row !== 'string') return false;
  const [was, is] = [JSON.parse(then.row) as Row, JSON.parse(now.row) as Row];
  const kept = Object.fromEntries(Object.keys(was.set).map((name) => [name, is.set[name]]));
  const from = Object.fromEntries(Object.keys(was.from).map((name) => [name, is.from[name]]));
  const before = { ...is, seq: was.seq, set: kept, from };
  return is.seq > was.seq && JSON.stringify(before) === JSON.stringify(was);
}

describe.each(recordings)('what an organisation kept in %s', (_name, recording) => {
  test('is opened by the app of today, which loses nothing of it, and does so once', () => {
    const opened = openRecorded(recording);
    expect(lostOf(opened, recording.organisation)).toEqual([]);
    const once = dumpSql(opened.storage.db);
    openCore(opened.storage, () => 0, chanceOf(5).bytes);
    expect(dumpSql(opened.storage.db)).toEqual(once);
  });

  test('holds together as the simulation asks it of every day', () => {
    expect(faultsOf(openRecorded(recording))).toEqual([]);
  });

  test('has nothing in any field that the app of today would not take', () => {
    expect(openRecorded(recording).rows().flatMap(unreadable)).toEqual([]);
  });

  test('comes whole to somebody of the office who has nothing yet', () => {
    const opened = openRecorded(recording);
    const { rows, refused } = pulledBy(opened, manager, scopesFor(manager, null));
    expect(refused).toEqual([]);
    const hidden = (row: Row) => row.kind === 'saved_view' && !row.set.isTeam && row.by !== 'bram';
    expect(byKey(rows)).toEqual(byKey(opened.rows().filter((row) => !hidden(row))));
  });

  test('comes to who walked along, with all that they found', () => {
    const opened = openRecorded(recording);
    const all = opened.rows();
    for (const actor of Object.values(recording.actors).filter(({ role }) => role === 'guest')) {
      const own = all.filter((row) => row.by === makerOf(actor));
      const walk = actor.walk ?? own.find(({ kind }) => kind === 'walk')?.id ?? null;
      const lane = { ...actor, walk };
      const { rows, refused } = pulledBy(opened, lane, scopesFor(lane, walk));
      expect(refused).toEqual([]);
      const finds = own.filter((row) => row.walk === walk && row.audience === 'walk');
      expect(byKey(rows)).toMatchObject(byKey(finds));
    }
  });

  test('is read by the office, residents and calendars as if all of it were made today', () => {
    const filled = openRecorded(recording);
    fillIn(filled);
    const read = everythingRead(openRecorded(recording), recording);
    expect(read).toEqual(everythingRead(filled, recording));
    expect(read.audit).toBeNull();
  });

  test('is kept on as long as it was promised, and no longer', () => {
    const [opened, filled] = [openRecorded(recording), openRecorded(recording)];
    fillIn(filled);
    const year = 365 * 24 * 3_600_000;
    for (const one of [opened, filled]) one.setNow((recording.story.at(-1)?.at ?? 0) + year);
    const { at: _, ...gone } = opened.core.runRetention();
    expect(filled.core.runRetention()).toMatchObject(gone);
    expect(faultsOf(opened)).toEqual([]);
  });
});
