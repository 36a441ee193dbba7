import fc from 'fast-check';
import { expect } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import { kinds, type Row } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { types } from '../../../schema/mutations/types.ts';
import type { PushResult } from '../../../schema/protocol.ts';
import { testCore } from '../../fixtures/core.ts';
import { apart, type Saying, sayingsOn } from '../../schema/models/apart.ts';
import { begun } from '../../schema/models/begun.ts';
import { isSecond } from '../../schema/models/once.ts';
import { holds } from '../../schema/models/runs.ts';
import { goodDays } from '../../schema/models/steps.ts';
import { keyOf, type Rows, tell } from '../../schema/models/world.ts';

type Core = ReturnType<typeof testCore>;
type Told = { mutation: Mutation; result: PushResult };

/** The organisation after a morning that all have read. */
function organisationOf(rows: Rows): Core {
  const made = testCore();
  for (const row of rows.values()) {
    const { kind, id, walk, seq, audience, by } = row;
    made.storage.sql.exec(
      `INSERT INTO ${kind} (id, walk, seq, audience, made_by, row) VALUES (?, ?, ?, ?, ?, ?)`,
      ...[id, walk, seq, audience, by, JSON.stringify(row)],
    );
  }
  return made;
}

const rowsOf = ({ storage }: Core): Row[] =>
  kinds.flatMap((kind) =>
    storage.sql
      .exec(`SELECT row FROM ${kind}`)
      .toArray()
      .map(({ row }) => JSON.parse(String(row)) as Row),
  );

/** By key, without the numbers that the order gave. */
const bare = (rows: readonly Row[]) =>
  new Map(
    rows
      .map(({ seq: _, ...row }) => [`${row.kind} ${row.id}`, row] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Each on a phone of their own, a few at a time, in this order of phones. */
function handIn(rows: Rows, sayings: readonly Saying[], order: readonly number[]) {
  const core = organisationOf(rows);
  const phones = new Map<string, { by: Actor; work: Mutation[] }>();
  for (const { by, mutation } of sayings) {
    // One phone for one person on one walk, as long as the server lets them in the same way.
    const whose = JSON.stringify({ ...by, lane: null });
    const lane = `phone-${phones.size}`.padEnd(22, '-');
    const phone = phones.get(whose) ?? { by: { ...by, lane }, work: [] };
    phone.work.push({ ...mutation, n: phone.work.length + 1 });
    phones.set(whose, phone);
  }
  const all = [...phones.values()];
  const told: Told[] = [];
  const take = (phone: (typeof all)[number] | undefined, most: number) => {
    const muts = phone?.work.splice(0, most) ?? [];
    if (!phone || muts.length === 0) return;
    const answer = core.push(phone.by, ...muts);
    if ('fork' in answer) throw new Error('A fork, of one phone');
    muts.forEach((mutation, at) => {
      const result = answer.r[at];
      if (result) told.push({ mutation, result });
    });
  };
  for (const turn of order) take(all[turn % all.length], 1 + (turn % 3));
  for (const phone of all) take(phone, phone.work.length);
  const held = rowsOf(core);
  core.storage.close();
  return { told, rows: held };
}

const orders = fc.array(fc.nat(100), { maxLength: 20 });

holds(
  'whoever hands in first, where nobody is in anybody’s way the organisation holds the same',
  25,
  fc.property(goodDays, goodDays, orders, orders, (first, then, one, other) => {
    const { rows } = tell(first, begun);
    const sayings = apart(sayingsOn(rows, then));
    const [a, b] = [handIn(rows, sayings, one), handIn(rows, sayings, other)];
    expect(bare(b.rows)).toEqual(bare(a.rows));
  }),
);

holds(
  'what is accepted is current, was replaced by who named it, or stands beside what is, in any order',
  40,
  fc.property(goodDays, goodDays, orders, (first, then, order) => {
    const { rows } = tell(first, begun);
    const after = handIn(rows, sayingsOn(rows, then), order);
    const byKey = new Map(after.rows.map((row) => [keyOf(row), row]));
    for (const told of after.told)
      for (const [name, value] of Object.entries(told.mutation.set))
        expect([told.mutation, name, isKept(told, name, value, rows, byKey, after.told)]).toContain(
          true,
        );
  }),
);

/** Nobody here saw what another said: what stands was there in the morning, or was said first. */
function isKept(
  { mutation, result }: Told,
  name: string,
  value: unknown,
  before: Rows,
  rows: Rows,
  all: readonly Told[],
): boolean {
  const type = types[mutation.t];
  if (result.s === 'held') return rows.get(`held ${mutation.mid}`)?.set.body !== undefined;
  if (!type || (type.verb !== 'patch' && type.verb !== 'create')) return true;
  const key = `${type.kind} ${mutation.e}`;
  const row = rows.get(key);
  const isSame = (one: unknown) => JSON.stringify(one) === JSON.stringify(value);
  if (row?.from[name] === mutation.mid || isSame(row?.set[name])) return true;
  if (row?.kind === 'walk' && isSecond(name, mutation, row.set)) return true;
  const beside = rows.get(`conflict ${mutation.mid}.${name}`);
  if (beside) return isSame(beside.set.value);
  // Said what stood already, and another value came after.
  const wasThere = isSame(before.get(key)?.set[name]);
  return wasThere || all.some(({ mutation: one }) => one.base[name] === mutation.mid);
}
